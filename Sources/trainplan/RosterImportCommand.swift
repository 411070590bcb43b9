import ArgumentParser
import Diagnostics
import Reporting
import Scenarios

/// Brings an office's list into the canonical form of a roster.
struct RosterImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read an office's list of officials and write it as a roster; say what was understood.")

  @Argument(help: "The list: CSV with English or Vietnamese headings, in one row or two.", completion: .file())
  var list: String

  @Option(help: ArgumentHelp("The roster file to write; standard output unless given.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("The scenario whose ids stand for names of units and groups.", valueName: "dir"))
  var scenario: String?

  func run() throws {
    let imported = RosterImport().read(file: list, scenario: scenario)
    let said = DiagnosticsText.text(of: imported.report.diagnostics)
    if !said.isEmpty { Streams.say(String(said.dropLast())) }
    guard let text = imported.text else { throw ExitStatus.scenarioRefused.code }
    guard let output else { return try Streams.result(text) }
    try OutputText.write(text, to: output)
  }
}
