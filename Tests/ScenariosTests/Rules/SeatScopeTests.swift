import Testing

@testable import Scenarios

struct SeatScopeTests {
  @Test("A scope beside a unit is refused")
  func scopeBesideUnitRefused() {
    let sample = SampleScenario.with(
      "{ per: year, learners: 5 }", "{ per: year, scope: eachUnit, unit: north, learners: 5 }")
    #expect(
      sample.findings("seat-scope") == [
        "scenario.yaml:25:45: error: 'seats' of course 'basic' has both a scope and a unit"
          + " (keep one of them)"
      ])
  }

  @Test("A limit without a number is refused")
  func limitWithoutNumberRefused() {
    let sample = SampleScenario.with("{ per: year, learners: 5 }", "{ per: year }")
    #expect(
      sample.findings("seat-scope") == [
        "scenario.yaml:25:9: error: 'seats' of course 'basic' limits nothing"
          + " (set learners or byYear)"
      ])
  }
}
