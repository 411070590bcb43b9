import Testing

@testable import Scenarios

struct PinConsistencyTests {
  @Test("Must and must not of one course are refused")
  func mustMustNotOne() {
    let sample = SampleScenario.adding("  - { official: A1, course: basic, decision: mustNot }")
    #expect(
      sample.findings("contradicting-pins") == [
        "scenario.yaml:48:5: error: the pin of official A1 on course 'basic' contradicts the one at scenario.yaml:47:5"
          + " (remove one of them)"
      ])
  }

  @Test("Must in two years is refused")
  func mustTwoYearsRefused() {
    let sample = SampleScenario.adding("  - { official: A1, course: basic, decision: must, year: 2027 }")
    #expect(
      sample.findings("contradicting-pins") == [
        "scenario.yaml:48:5: error: the pin of official A1 on course 'basic'"
          + " must be in 2027, and in 2026 at scenario.yaml:47:5"
          + " (remove one of them)"
      ])
  }

  @Test("Must and must not in different years agree")
  func mustMustNotDifferent() {
    let sample = SampleScenario.adding("  - { official: A1, course: basic, decision: mustNot, year: 2027 }")
    #expect(sample.said() == [])
  }
}
