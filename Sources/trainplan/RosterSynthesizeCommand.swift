import ArgumentParser
import Diagnostics
import GLPK
import Languages
import Reporting
import RosterSummaries
import RosterSynthesis
import Scenarios
import TrainingDomain

/// Makes a roster that adds up to a summary table.
struct RosterSynthesizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "synthesize",
    abstract: "Make a roster of artificial officials that adds up exactly to a summary table.")

  @Argument(help: "The YAML file of the summary table.", completion: .file())
  var summary: String

  @Option(help: ArgumentHelp("The roster file to write; standard output unless given.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("The units file to write; none unless given.", valueName: "file"))
  var units: String?

  @Option(help: "The seed of what the table leaves open; the table's own unless given.")
  var seed: UInt64?

  func run() throws {
    let loaded = SummaryLoader().load(file: summary)
    say(loaded.report.diagnostics)
    guard let table = loaded.table else { throw ExitStatus.scenarioRefused.code }
    switch try RosterSynthesis(solver: GLPKSolver()).roster(of: table, seed: seed) {
    case .refused(let reasons):
      say(reasons)
      throw ExitStatus.scenarioRefused.code
    case .roster(let officials):
      let text = RosterWriter.text(
        of: officials,
        tracks: table.tracks.map(\.id).filter { track in
          table.cells.contains { if case .level(let level) = $0.trait { level.track == track } else { false } }
        })
      if let units {
        try OutputText.write(RosterWriter.text(of: table.units.map { WorkUnit(id: $0.id, name: $0.name) }), to: units)
      }
      if let output { try OutputText.write(text, to: output) } else { try Streams.result(text) }
    }
  }

  private func say(_ diagnostics: [Diagnostic]) {
    let said = DiagnosticsText.text(of: diagnostics)
    if !said.isEmpty { Streams.say(String(said.dropLast())) }
  }
}
