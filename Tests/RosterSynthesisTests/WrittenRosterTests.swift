import Diagnostics
import Foundation
import GLPK
import RosterSummaries
import RosterSynthesis
import Scenarios
import Testing
import TrainingDomain

@Suite("From the file of a table to the file of a roster")
struct WrittenRosterTests {
  private static var page: URL {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    return root.appending(path: "Documentation/Rosters.md")
  }

  /// The example of the documentation, in a folder of its own.
  private func example() throws -> (folder: URL, table: SummaryTable) {
    let text = try String(contentsOf: Self.page, encoding: .utf8)
    let yaml = try #require(text.firstMatch(of: #/```yaml\n(title: A commune.*?)```/#.dotMatchesNewlines())).output.1
    let folder = FileManager.default.temporaryDirectory.appending(path: "summary-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "summary.yaml")
    try Data(yaml.utf8).write(to: file)
    return (folder, try #require(SummaryLoader().load(file: file.path).table))
  }

  @Test("The documented example makes a roster that meets every cell, and a scenario reads it")
  func documentedExample() throws {
    let (folder, table) = try example()
    defer { try? FileManager.default.removeItem(at: folder) }
    guard case .roster(let made) = try RosterSynthesis(solver: GLPKSolver()).roster(of: table) else {
      Issue.record("the example is refused")
      return
    }
    let tracks = table.tracks.map(\.id)
    try Data(RosterWriter.text(of: made, tracks: tracks).utf8).write(to: folder.appending(path: "roster.csv"))
    let scenario = """
      horizon: { firstYear: 2026, lastYear: 2030 }
      roster: roster.csv
      units: { party: { name: P }, government: { name: G } }
      groups: { leaders: { name: l }, deputies: { name: d }, heads: { name: h }, specialists: { name: s }, planned: { name: p } }
      flags: { successionPlan: { name: s } }
      tracks:
        professional: { rungs: { none: none, bachelor: b, master: m } }
        politicalTheory: { rungs: { none: none, intermediate: i, advanced: a } }
      sources: { budget: { limitsVND: { 2026: 1000000 } } }
      courses:
        theory:
          awards: [politicalTheory/intermediate]
          durationMonths: 12
          workload: 0.25
          intakeMonths: [9]
          years: 2026-2029
          costPerLearnerVND: 1000
          fundedBy: budget
      targets:
        T1: { level: politicalTheory/intermediate, thresholdPercent: 80, due: 2030-12-31 }

      """
    try Data(scenario.utf8).write(to: folder.appending(path: "scenario.yaml"))
    let loaded = ScenarioLoader().load(folder: folder.path)
    #expect(loaded.report.errors == [])
    let officials = try #require(loaded.problem?.officials)
    let count = Headcount(officials: officials, reckonedOn: table.reckonedOn)
    #expect(officials.count == 60)
    for group in table.groups {
      #expect(count.people(of: SummaryPlace(group: group.id)).count == group.count.heads.count, "\(group.id)")
    }
    for cell in table.cells {
      let heads = count.count(cell.trait, isExact: cell.isExact, of: cell.place)
      #expect(heads == cell.count.heads.count, "\(cell.trait) of \(cell.place)")
    }
    #expect(count.people(of: SummaryPlace(unit: "party")).count == 22)
    #expect(count.people(of: SummaryPlace(group: "heads", unit: "party")).count == 6)
  }
}
