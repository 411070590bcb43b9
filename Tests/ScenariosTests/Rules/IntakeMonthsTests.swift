import Testing

@testable import Scenarios

struct IntakeMonthsTests {
  @Test("Month 13 and month 0 are refused at once")
  func month13Month0() {
    let sample = SampleScenario.with("intakeMonths: [3, 9]", "intakeMonths: [0, 13]")
    #expect(
      sample.findings("intake-month") == [
        "scenario.yaml:20:20: error: course 'basic' opens in month 0"
          + " (write months as 1 to 12)",
        "scenario.yaml:20:23: error: course 'basic' opens in month 13"
          + " (write months as 1 to 12)",
      ])
  }

  @Test("A month named twice is refused")
  func monthNamedTwiceRefused() {
    let sample = SampleScenario.with("intakeMonths: [3, 9]", "intakeMonths: [9, 9]")
    #expect(
      sample.findings("intake-month") == [
        "scenario.yaml:20:23: error: course 'basic' names month 9 twice"
          + " (name it once)"
      ])
  }

  @Test("No month is refused")
  func monthRefused() {
    let sample = SampleScenario.with("intakeMonths: [3, 9]", "intakeMonths: []")
    #expect(
      sample.findings("intake-month") == [
        "scenario.yaml:20:19: error: course 'basic' has no intake month"
          + " (name one, 1 to 12)"
      ])
  }
}
