import Testing

@testable import Scenarios

struct NumberRangeTests {
  @Test("A class of nobody is refused")
  func classNobodyRefused() {
    let sample = SampleScenario.with("least: 2", "least: 0")
    #expect(
      sample.findings("number-range") == [
        "scenario.yaml:38:23: error: 'least' of 'classes' of course 'high' cannot be '0'"
          + " (write whole number 1 to 1000000)"
      ])
  }

  @Test("A course of no length is refused")
  func courseLengthRefused() {
    let sample = SampleScenario.with("durationMonths: 12", "durationMonths: 0")
    #expect(
      sample.findings("number-range") == [
        "scenario.yaml:18:21: error: 'durationMonths' of course 'basic' cannot be '0'"
          + " (write whole number from 1, or a number below 1)"
      ])
  }

  @Test("A course of a month and a half is refused")
  func courseMonthHalfRefused() {
    let sample = SampleScenario.with("durationMonths: 12", "durationMonths: 1.5")
    #expect(
      sample.findings("number-range") == [
        "scenario.yaml:18:21: error: 'durationMonths' of course 'basic' cannot be '1.5'"
          + " (write whole number from 1, or a number below 1)"
      ])
  }

  @Test("A weight of nothing is refused")
  func weightNothingRefused() {
    let sample = SampleScenario.with("thresholdPercent: 80", "weight: 0, thresholdPercent: 80")
    #expect(
      sample.findings("number-range") == [
        "scenario.yaml:45:54: error: 'weight' of target 'T1' cannot be '0'"
          + " (write number above 0)"
      ])
  }
}
