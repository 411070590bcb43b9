import Diagnostics
import RosterSummaries
import Testing
import TrainingDomain

@testable import Scenarios

@Suite("Reading a summary table")
struct SummaryLoaderTests {
  @Test("The example is read whole, every number with its place")
  func example() throws {
    let table = try #require(SummaryFile.loaded(SummaryFile.example).table)
    #expect(table.seed == 2026)
    #expect(table.units.map(\.officials?.heads) == [22, nil])
    #expect(table.groups.map(\.id) == ["leaders", "heads", "specialists", "planned", "deputies"])
    #expect(table.groups.map(\.overlaps) == [false, false, false, true, false])
    #expect(table.groups.map(\.count.heads) == [12, 15, 33, 20, 7])
    #expect(table.cells.filter(\.isExact).count == 4)
    #expect(table.relations.map(\.group) == [nil, "heads"])
    let women = try #require(table.cells.first)
    #expect("\(women.trait) of \(women.place): \(women.count.heads)" == "women of everyone: 25")
    #expect(women.count.location.description == "summary.yaml:22:22")
    #expect(table.cells.contains { $0.place == SummaryPlace(group: "heads", unit: "party") && $0.count.heads == 6 })
  }

  @Test("A percentage is taken half up in whole heads, and a note says so")
  func percentages() throws {
    let loaded = SummaryFile.loaded(SummaryFile.example)
    let table = try #require(loaded.table)
    // 11.5 % of 60 are 6.9, 55 % are 33.
    #expect(table.cells.first { "\($0.trait)" == "professional/master" }?.count.heads == 7)
    #expect(table.cells.first { $0.trait == .ethnicMinority }?.count.heads == 33)
    #expect(loaded.report.diagnostics.filter { $0.rule == "rounded-share" }.count == 2)
    let half = SummaryFile.loaded(SummaryFile.example.split(separator: "55%").joined(separator: "37.5%"))
    // 22.5 is taken as 23.
    #expect(half.table?.cells.first { $0.trait == .ethnicMinority }?.count.heads == 23)
  }

  @Test("Tracks may stand in a catalogue, units in a table")
  func files() throws {
    let text = """
      reckonedOn: 2025-12-31
      officials: 4
      tracks: tracks.yaml
      units: units.csv
      atLeast: { skill/met: 3 }

      """
    let files = [
      "tracks.yaml": "tracks: { skill: { rungs: { none: none, met: met } } }\n",
      "units.csv": "id,name\nnorth,North\nsouth,South\n",
    ]
    let table = try #require(SummaryFile.loaded(text, files).table)
    #expect(table.tracks.map(\.id) == ["skill"])
    #expect(table.units.map(\.name) == ["North", "South"])
  }

  @Test("Equal units are numbered")
  func equalUnits() throws {
    let text = "reckonedOn: 2025-12-31\nofficials: 4\nequalUnits: { count: 12, id: 'xa-{n}', name: 'Xã {n}' }\n"
    let table = try #require(SummaryFile.loaded(text).table)
    #expect(table.units.count == 12)
    #expect(table.units.first == SummaryUnit(id: "xa-01", name: "Xã 01"))
  }

  @Test(
    "What cannot be read is refused at its place",
    arguments: [
      ("atLeast:", "atleast:", "21:1: error: there is no key 'atleast'"),
      ("within: leaders", "within: leader", "17:3: error: group 'deputies' lies within 'leader'"),
      ("under/42", "below/42", "26:3: error: there is no trait 'below/42'"),
      ("planned: 9", "plannd: 9", "22:38: error: there is no group 'plannd' (did you mean 'planned'?)"),
      ("{ party: 6 }", "{ part: 6 }", "18:79: error: there is no unit 'part'"),
      ("everyone: 25", "everyone: many", "22:22: error: 'women: everyone' is no whole number"),
      ("reckonedOn: 2025-12-31", "reckonedOn: 2025", "2:13: error: 'reckonedOn' must be the day"),
      ("oldestWoman: 56", "oldestWoman: 61", "6:7: error: the ages must not fall"),
      ("55%", "5x%", "23:19: error: '5x%' is no percentage"),
    ])
  func faults(old: String, new: String, said: String) {
    let found = SummaryFile.said(replacing: old, with: new)
    #expect(found.contains { $0.hasPrefix("summary.yaml:\(said)") }, "\(found)")
  }
}
