import Testing

@testable import Scenarios

struct YearsInHorizonTests {
  @Test("A course of a year outside the horizon is refused")
  func courseYearOutsideHorizon() {
    let sample = SampleScenario.with("years: 2026-2029", "years: 2025-2029")
    #expect(
      sample.findings("year-outside-horizon") == [
        "scenario.yaml:21:12: error: course 'basic' is offered in 2025, outside the horizon"
          + " (plan 2026 to 2030, or change the horizon)"
      ])
  }

  @Test("A year named twice is refused")
  func yearNamedTwiceRefused() {
    let sample = SampleScenario.with("years: [2026, 2027]", "years: [2026, 2026]")
    #expect(
      sample.findings("year-outside-horizon") == [
        "scenario.yaml:33:19: error: course 'high' names 2026 twice"
          + " (name it once)"
      ])
  }

  @Test("A pin outside the horizon is refused")
  func pinOutsideHorizonRefused() {
    let sample = SampleScenario.with("decision: must, year: 2026", "decision: must, year: 2031")
    #expect(
      sample.findings("year-outside-horizon") == [
        "scenario.yaml:47:58: error: the pin names 2031, outside the horizon"
          + " (plan 2026 to 2030, or change the horizon)"
      ])
  }

  @Test("Money of a year outside the horizon is warned of")
  func moneyYearOutsideHorizon() {
    let sample = SampleScenario.with("2027: 1000000", "2072: 1000000")
    #expect(
      sample.findings("year-outside-horizon") == [
        "scenario.yaml:13:55: warning: 'limitsVND' of source 'budget' names 2072, outside the horizon"
          + " (it has no effect)"
      ])
  }
}
