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
    ).inChosenLanguage,
    discussion: CommandExample(
      Wording(
        en: "plan five years of a commune and write no files", vi: "lập kế hoạch năm năm của một xã, không ghi tệp nào"),
      "trainplan plan Scenarios/muong-te --no-output"
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
        en:
          "The plan folder, SCENARIO/plan unless given; with --format html, docx or xlsx the file that is written alone.",
        vi:
          "Thư mục kế hoạch, nếu không nêu thì là thư mục 'plan' trong thư mục kịch bản; với '--format' html, docx hoặc "
          + "xlsx là tệp duy nhất được ghi."),
      valueName: Wording(en: "place", vi: "nơi-ghi")))
  var output: String?

  @Flag(help: ArgumentHelp(Wording(en: "Print the plan only.", vi: "Chỉ in kế hoạch, không ghi thư mục.")))
  var noOutput = false

  @Option(
    help: ArgumentHelp(
      Wording(
        en: "By whose rules a plan document (--format docx) is laid out.",
        vi: "Thể thức của văn bản kế hoạch (khi '--format' là docx): cơ quan nhà nước hay cơ quan Đảng."),
      valueName: Wording(en: "layout", vi: "thể-thức")))
  var layout = LayoutChoice.government

  @Flag(
    help: ArgumentHelp(
      Wording(
        en: "Also write an extract for every unit, as for a roster that is a folder of workbooks.",
        vi: "Đồng thời ghi trích lục cho từng đơn vị, như khi danh sách là một thư mục tệp Excel.")))
  var byUnit = false

  func validate() throws {
    guard !format.isPacked || output != nil else {
      throw ValidationError(
        Wording(
          en: "--format \(format.rawValue) writes a file; name it with --output.",
          vi: "--format \(format.rawValue) ghi ra tệp; hãy nêu tên tệp bằng --output."
        ).inChosenLanguage)
    }
    if noOutput && output != nil {
      throw ValidationError(
        Wording(
          en: "--output and --no-output exclude each other.", vi: "--output và --no-output loại trừ nhau."
        ).inChosenLanguage)
    }
  }

  func run() throws {
    let scenario = try ScenarioInput(input, refusedInJSON: format == .json)
    if let note = scenario.publishedNote { Streams.say(note) }
    let file = format.isDocument ? output : nil
    let folder =
      noOutput || file != nil
      ? nil : OutputFolder(output ?? input.scenario + "/plan", mayReplace: PlanFiles.names, endings: PlanFiles.endings)
    try OutputFailure.reporting { try folder?.check() }
    let (result, plan) = try PlanSearch(search, format.report).plan(scenario.problem)
    let report = PlanReport(
      problem: scenario.problem, result: result,
      context: ReportContext(
        version: Trainplan.version, audit: try AuditGate.record(of: plan, result, scenario.problem),
        language: CommandLanguage.chosen))
    // The folder first: a reader who closes the pipe must not cost the plan.
    let written = Result { try folder?.write(PlanFiles.files(of: report, byUnit: byUnit)) }
    try print(report, scenario.report.diagnostics, to: file)
    try OutputFailure.reporting { try written.get() }
    if result.status != .optimal { throw ExitStatus.unproven.code }
  }

  /// Prints the plan, or writes it to a file of its own.
  private func print(_ report: PlanReport, _ diagnostics: [Diagnostic], to file: String?) throws {
    var bytes: [UInt8] = []
    try OutputFailure.reporting { bytes = try PlanFiles.bytes(of: report, in: format, layout.layout, diagnostics) }
    if let file {
      try OutputText.write(bytes, to: file)
    } else {
      let text = String(decoding: bytes, as: UTF8.self)
      if format == .text { try Streams.report(text) } else { try Streams.result(text) }
    }
  }
}
