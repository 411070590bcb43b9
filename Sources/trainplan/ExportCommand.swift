import ArgumentParser
import Languages
import LinearModel
import Planning

/// Writes a scenario's linear model for other solvers to check.
struct ExportCommand: ParsableCommand {
  /// The formats of model files.
  enum ModelFormat: String, ExpressibleByArgument, CaseIterable {
    case lp, mps
  }

  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: Wording(
      en: "Write the linear model of a scenario's first aim for other solvers.",
      vi: "Ghi mô hình tuyến tính của mục tiêu tối ưu thứ nhất để dùng với bộ giải khác."
    ).inChosenLanguage,
    discussion: CommandExample(
      Wording(
        en: "write the model to a file that other solvers read", vi: "ghi mô hình ra tệp mà bộ giải khác đọc được"),
      "trainplan export Scenarios/muong-te --output model.lp"
    ).inChosenLanguage)

  @OptionGroup var input: ScenarioArguments
  @OptionGroup var language: LanguageArguments

  @Option(
    help: ArgumentHelp(
      Wording(en: "The formulation that is written.", vi: "Dạng mô hình được ghi."),
      valueName: Wording(en: "formulation", vi: "dạng-mô-hình")))
  var formulation = FormulationChoice.profile

  @Option(
    help: ArgumentHelp(
      Wording(en: "The format of the model.", vi: "Định dạng tệp mô hình."),
      valueName: Wording(en: "model-format", vi: "định-dạng")))
  var modelFormat = ModelFormat.lp

  @OptionGroup var output: TextOutput

  func run() throws {
    let problem = try ScenarioInput(input).problem
    let model = ModelExport.model(of: problem, formulation: formulation.kind)
    let text =
      switch modelFormat {
      case .lp: LPWriter.text(model)
      case .mps: MPSWriter.text(model)
      }
    try output.write(text)
  }
}
