import ArgumentParser
import Diagnostics
import GLPK
import Languages
import LinearModel
import PlanAudit
import Planning
import Reporting
import TrainingDomain

/// Makes the best plan of a scenario, checks it, prints it and writes its folder.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: Wording(
      en: "Make the best plan of a scenario and write it to its plan folder.",
      vi: "Lập kế hoạch tốt nhất của một kịch bản và ghi vào thư mục kế hoạch."
    ).inChosenLanguage)

  @OptionGroup var input: ScenarioArguments
  @OptionGroup var search: PlanArguments
  @OptionGroup var language: LanguageArguments

  @Option(
    help: ArgumentHelp(
      Wording(en: "How the plan is printed.", vi: "Cách in kế hoạch."), valueName: Wording(en: "format", vi: "dạng-in"))
  )
  var format = PlanFormat.text

  @Option(
    help: ArgumentHelp(
      Wording(
        en: "The plan folder, SCENARIO/plan unless given; or a file that ends with the format, such as 'plan.xlsx'.",
        vi:
          "Thư mục kế hoạch, nếu không nêu thì là thư mục 'plan' trong thư mục kịch bản; hoặc một tệp có đuôi của dạng in, chẳng hạn 'plan.xlsx'."
      ),
      valueName: Wording(en: "folder", vi: "thư-mục")))
  var output: String?

  @Flag(help: ArgumentHelp(Wording(en: "Print the plan only.", vi: "Chỉ in kế hoạch, không ghi thư mục.")))
  var noOutput = false

  func validate() throws {
    if noOutput && output != nil {
      throw ValidationError(
        Wording(
          en: "--output and --no-output exclude each other.", vi: "--output và --no-output loại trừ nhau."
        ).inChosenLanguage)
    }
    if noOutput && format.printed == nil {
      throw ValidationError(
        Wording(
          en: "--format \(format.rawValue) is not printed: it needs a file, so leave --no-output away.",
          vi: "--format \(format.rawValue) không in ra màn hình mà cần ghi tệp, nên hãy bỏ --no-output."
        ).inChosenLanguage)
    }
  }

  func run() throws {
    let scenario = try ScenarioInput(input, refusedInJSON: format == .json)
    if let note = scenario.publishedNote { Streams.say(note) }
    let place = place
    try place.check()
    let (result, plan) = try PlanSearch(search, format.printed ?? .text).plan(scenario.problem)
    let report = PlanReport(
      problem: scenario.problem, result: result,
      context: ReportContext(
        version: Trainplan.version, audit: try AuditGate.record(of: plan, result, scenario.problem),
        language: CommandLanguage.chosen))
    // The folder first: a reader who closes the pipe must not cost the plan.
    let written = Result {
      let document = try PlanFiles.document(of: report, scenario.report.diagnostics, in: format)
      try place.write(PlanFiles.files(of: report), document: document)
      return place.line(of: document)
    }
    if let printed = format.printed { try Streams.result(PlanFiles.text(of: report, in: printed)) }
    try OutputFailure.reporting {
      if let line = try written.get() { try Streams.result(line.inChosenLanguage + "\n") }
    }
    if result.status != .optimal { throw ExitStatus.unproven.code }
  }

  private var place: OutputPlace {
    if noOutput { return .nowhere }
    if let output, format.isEnding(of: output) { return .document(path: output) }
    let path = output ?? input.scenario + "/plan"
    return .folder(OutputFolder(path, mayReplace: PlanFiles.names), path: path)
  }
}
