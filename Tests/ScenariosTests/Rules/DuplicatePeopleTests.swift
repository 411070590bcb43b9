import Testing

@testable import Scenarios

struct DuplicatePeopleTests {
  @Test("One person in two rows is warned of without being named")
  func onePersonTwoRows() {
    let sample = SampleScenario.withRoster(
      "A2,,3,south,,male,1985,none,,2040-12-31", "A2,Anna,1,north,,female,1990-02-01,none,,")
    #expect(
      sample.findings("duplicate-people") == [
        "roster.csv:3:1: warning: officials A1 and A2 share name, birth and unit"
          + " (remove one if they are one person)"
      ])
  }
}
