import Testing

@testable import Scenarios

struct OfficialCountTests {
  @Test("A row for nobody is refused")
  func rowForNobodyRefused() {
    let sample = SampleScenario.withRoster("A2,,3", "A2,,0")
    #expect(
      sample.findings("official-count") == [
        "roster.csv:3:5: error: official A2 has a count of 0"
          + " (write 1 or more, or remove the row)"
      ])
  }

  @Test("A named row for three is refused without naming anyone")
  func namedRowForThree() {
    let sample = SampleScenario.withRoster("Anna,1", "Anna,3")
    #expect(
      sample.findings("official-count") == [
        "roster.csv:2:9: error: official A1 has a name and a count of 3"
          + " (leave the name empty, or write a count of 1)"
      ])
  }
}
