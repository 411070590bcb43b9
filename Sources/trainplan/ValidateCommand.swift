import ArgumentParser
import Diagnostics
import Planning
import Reporting
import Scenarios

/// Says every fault of a scenario at once.
struct ValidateCommand: ParsableCommand {
  /// The formats of the answer.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "validate", abstract: "Check a scenario and say everything that is wrong with it.")

  @OptionGroup var input: ScenarioArguments

  @Option(help: "How the answer is printed.")
  var format = Format.text

  func run() throws {
    let loaded = ScenarioInput.load(input)
    let isRefused = loaded.problem == nil || loaded.report.hasErrors
    var said = DiagnosticReport(loaded.report.diagnostics + loaded.published).diagnostics
    if let problem = loaded.problem, !isRefused { said += UnattainableTargets.notes(on: problem) }
    switch format {
    case .json: try Streams.result(DiagnosticsJSON.text(of: said, verdict: isRefused ? .refused : .accepted))
    case .text:
      let verdict = isRefused ? "The scenario is refused.\n" : "The scenario can be planned.\n"
      try Streams.result(DiagnosticsText.text(of: said) + verdict)
    }
    if isRefused { throw ExitStatus.scenarioRefused.code }
  }
}
