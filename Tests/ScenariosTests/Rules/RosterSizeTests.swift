import Testing

@testable import Scenarios

struct RosterSizeTests {
  @Test("A roster of more people than any body has is refused at the row that goes beyond")
  func tooMany() {
    let sample = SampleScenario.withRoster("A2,,3", "A2,,1000000")
    #expect(
      sample.findings("roster-size") == [
        "roster.csv:3:5: error: up to here the roster has 1,000,001 officials, more than 1,000,000"
          + " (correct the counts, or plan parts of the body on their own)"
      ])
  }

  @Test("As many as are allowed are taken")
  func asManyAsAllowed() {
    #expect(SampleScenario.withRoster("A2,,3", "A2,,999999").findings("roster-size").isEmpty)
  }
}
