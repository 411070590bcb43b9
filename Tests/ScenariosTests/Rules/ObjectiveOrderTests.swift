import Testing

@testable import Scenarios

struct ObjectiveOrderTests {
  @Test("An aim named twice is refused")
  func aimNamedTwiceRefused() {
    let sample = SampleScenario.adding("objectives: [cost, cost]")
    #expect(
      sample.findings("objectives") == [
        "scenario.yaml:48:20: error: the objective 'cost' is named twice"
          + " (name it once)"
      ])
  }

  @Test("Fewest changes need an earlier plan")
  func fewestChangesNeedEarlier() {
    let sample = SampleScenario.adding("objectives: [shortfall, changes]")
    #expect(
      sample.findings("objectives") == [
        "scenario.yaml:48:25: error: fewest changes need a plan to compare with"
          + " (set previousPlan)"
      ])
  }
}
