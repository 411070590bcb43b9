import Testing

@testable import Scenarios

struct ClassSizesTests {
  @Test("A least above the most is refused")
  func leastAboveMostRefused() {
    let sample = SampleScenario.with("least: 2", "least: 11")
    #expect(
      sample.findings("class-size") == [
        "scenario.yaml:38:33: error: a class of course 'high' needs 11 learners and holds 10"
          + " (make least at most as great as most)"
      ])
  }
}
