import Testing

@testable import Scenarios

struct ConditionFormTests {
  @Test("Two conditions in one item are refused")
  func twoConditionsOneItem() {
    let sample = SampleScenario.with("- party: full", "- { party: full, sex: female }")
    #expect(
      sample.findings("condition-form") == [
        "scenario.yaml:27:9: error: 'eligibility' of course 'basic' must have one condition an item, not 2"
          + " (begin every condition with '- ' on a line of its own)"
      ])
  }

  @Test("A choice of nothing is refused")
  func choiceNothingRefused() {
    let sample = SampleScenario.with("- party: full", "- inAnyGroup: []")
    #expect(
      sample.findings("condition-form") == [
        "scenario.yaml:27:9: error: 'inAnyGroup' lists nothing, so nobody meets it"
          + " (list something)"
      ])
  }
}
