import ArgumentParser
import Diagnostics
import Languages
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
    commandName: "validate",
    abstract: Wording(
      en: "Check a scenario and say everything that is wrong with it.",
      vi: "Kiểm tra một kịch bản và nêu mọi chỗ sai."
    ).inChosenLanguage,
    discussion: CommandExample(
      Wording(
        en: "say what does not add up in a scenario and its published figures",
        vi: "nêu những chỗ không khớp trong kịch bản và số liệu đã công bố"),
      "trainplan validate Scenarios/muong-te"
    ).inChosenLanguage)

  @OptionGroup var input: ScenarioArguments
  @OptionGroup var language: LanguageArguments

  @Option(
    help: ArgumentHelp(
      Wording(en: "How the answer is printed.", vi: "Cách in kết quả."), valueName: Wording(en: "format", vi: "dạng-in")
    ))
  var format = Format.text

  func run() throws {
    let loaded = ScenarioInput.load(input)
    let isRefused = loaded.problem == nil || loaded.report.hasErrors
    var said = DiagnosticReport(loaded.report.diagnostics + loaded.published).diagnostics
    if let problem = loaded.problem, !isRefused { said += UnattainableTargets.notes(on: problem) }
    switch format {
    case .json:
      try Streams.result(
        DiagnosticsJSON.text(of: said, verdict: isRefused ? .refused : .accepted, in: CommandLanguage.chosen))
    case .text:
      let verdict =
        isRefused
        ? Wording(en: "The scenario is refused.", vi: "Kịch bản không được chấp nhận.")
        : Wording(en: "The scenario can be planned.", vi: "Kịch bản lập kế hoạch được.")
      try Streams.report(
        DiagnosticsText.text(of: said, in: CommandLanguage.chosen) + verdict.inChosenLanguage + "\n")
    }
    if isRefused { throw ExitStatus.scenarioRefused.code }
  }
}
