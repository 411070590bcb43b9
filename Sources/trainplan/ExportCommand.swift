import ArgumentParser
import FoundationEssentials
import LinearModel
import Planning

/// Writes a scenario's linear model for other solvers to check.
struct ExportCommand: ParsableCommand {
  /// The formats of model files.
  enum ModelFormat: String, ExpressibleByArgument, CaseIterable {
    case lp, mps
  }

  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the linear model of a scenario's first aim for other solvers.")

  @OptionGroup var input: ScenarioArguments

  @Option(help: "The formulation that is written.")
  var formulation = FormulationChoice.profile

  @Option(help: "The format of the model.")
  var modelFormat = ModelFormat.lp

  @Option(help: ArgumentHelp("The file to write; standard output unless given.", valueName: "file"))
  var output: String?

  func run() throws {
    let problem = try ScenarioInput(input).problem
    let model = ModelExport.model(of: problem, formulation: formulation.kind)
    let text =
      switch modelFormat {
      case .lp: LPWriter.text(model)
      case .mps: MPSWriter.text(model)
      }
    guard let output else { return try Streams.result(text) }
    try OutputFailure.reporting {
      do {
        try Data(text.utf8).write(to: URL(filePath: output), options: .atomic)
      } catch {
        throw OutputFailure(writing: output, error)
      }
    }
  }
}
