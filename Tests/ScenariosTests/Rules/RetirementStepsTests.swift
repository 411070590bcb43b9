import Testing

@testable import Scenarios

struct RetirementStepsTests {
  @Test("A schedule without steps is refused")
  func scheduleWithoutStepsRefused() {
    let sample = SampleScenario.with("steps: { 2026: { menMonths: 744, womenMonths: 720 } }", "steps: {}")
    #expect(
      sample.findings("retirement-steps") == [
        "scenario.yaml:14:22: error: the retirement schedule has no step"
          + " (list the ages of a year)"
      ])
  }
}
