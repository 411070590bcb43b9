import Testing

@testable import Scenarios

struct DuplicateOfficialTests {
  @Test("Two rows of one id are refused")
  func twoRowsOneId() {
    let sample = SampleScenario.withRoster("A2", "A1")
    #expect(
      sample.findings("duplicate-id") == [
        "roster.csv:3:1: error: official A1 already stands in line 2"
          + " (give one of the rows another id)"
      ])
  }
}
