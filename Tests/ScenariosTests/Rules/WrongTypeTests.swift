import Testing

@testable import Scenarios

struct WrongTypeTests {
  @Test("A list where a number belongs is refused")
  func listWhereNumberBelongs() {
    let sample = SampleScenario.with("durationMonths: 12", "durationMonths: [12]")
    #expect(
      sample.findings("wrong-type") == [
        "scenario.yaml:18:21: error: 'durationMonths' of course 'basic' is a list"
          + " (write whole number from 1, or a number below 1)"
      ])
  }

  @Test("A word where a number belongs is refused")
  func wordWhereNumberBelongs() {
    let sample = SampleScenario.with("durationMonths: 12", "durationMonths: twelve")
    #expect(
      sample.findings("wrong-type") == [
        "scenario.yaml:18:21: error: 'durationMonths' of course 'basic' cannot be 'twelve'"
          + " (write whole number from 1, or a number below 1)"
      ])
  }

  @Test("A misspelt choice is named with what was meant")
  func misspeltChoiceNamedWith() {
    let sample = SampleScenario.with("decision: must,", "decision: msut,")
    #expect(
      sample.findings("wrong-type") == [
        "scenario.yaml:47:46: error: 'decision' of 'pins' of the scenario cannot be 'msut'"
          + " (did you mean 'must'?)"
      ])
  }

  @Test("Half a month of a whole number is refused")
  func halfMonthWholeNumber() {
    let sample = SampleScenario.with("establishment: 5", "establishment: 5.5")
    #expect(
      sample.findings("wrong-type") == [
        "scenario.yaml:5:40: error: 'establishment' of unit 'north' cannot be '5.5'"
          + " (write whole number 0 to 10000000)"
      ])
  }

  @Test("A number with a leading zero is decimal, as written")
  func numberWithLeadingZero() {
    let sample = SampleScenario.with("establishment: 5", "establishment: 010")
    #expect(sample.said() == [])
  }
}
