import Testing

@testable import Scenarios

struct EmptyRosterTests {
  @Test("A roster of a header alone is refused")
  func rosterHeaderAloneRefused() {
    var sample = SampleScenario()
    sample.roster = "id,unit,sex,birthDate\n"
    #expect(
      sample.findings("empty-roster") == [
        "roster.csv: error: the roster holds nobody"
          + " (add a row for each official below the header)"
      ])
  }
}
