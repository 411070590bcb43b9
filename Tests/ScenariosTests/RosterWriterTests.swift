import Testing
import TrainingDomain

@testable import Scenarios

struct RosterWriterTests {
  @Test("A name that a spreadsheet would run is guarded in a written roster, and read back as it was")
  func guarded() throws {
    var sample = SampleScenario.withRoster("Anna", "=Anna()")
    let officials = try #require(sample.load().problem).officials
    sample.roster = RosterWriter.text(of: officials, tracks: ["theory"])
    #expect(sample.roster.contains("A1,'=Anna(),1"))
    #expect(try #require(sample.load().problem).officials.map(\.name) == officials.map(\.name))
    #expect(officials.first?.name == "=Anna()")
  }
}
