import ArgumentParser
import Languages
import Reporting
import WhatIf

/// Plans a scenario and its variants, checks the plans and sets them side by side.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: Wording(
      en: "Plan a scenario and its variants and set the plans side by side.",
      vi: "Lập kế hoạch cho một kịch bản và các biến thể rồi so sánh các phương án."
    ).inChosenLanguage,
    discussion: CommandExample(
      Wording(
        en: "set less money beside what the scenario grants", vi: "so sánh kịch bản với phương án ít kinh phí hơn"
      ),
      "trainplan compare Scenarios/muong-te --variant less-money"
    ).inChosenLanguage)

  @OptionGroup var input: ComparedScenarioArguments
  @OptionGroup var search: PlanArguments
  @OptionGroup var language: LanguageArguments

  @Option(
    help: ArgumentHelp(
      Wording(en: "How the comparison is printed.", vi: "Cách in kết quả so sánh."),
      valueName: Wording(en: "format", vi: "dạng-in")))
  var format = ComparisonFormat.text

  @Flag(
    help: ArgumentHelp(
      Wording(
        en: "Also pursue the aims that come after the cost, such as early completion, which may take long.",
        vi: "Theo đuổi cả các mục tiêu tối ưu sau chi phí, chẳng hạn hoàn thành sớm, có thể mất nhiều thời gian.")))
  var allAims = false

  @Option(
    help: ArgumentHelp(
      Wording(
        en: "Also write the comparison to a folder, in all formats; with --format xlsx the file that is written alone.",
        vi: "Đồng thời ghi kết quả so sánh vào một thư mục, ở mọi dạng; với '--format xlsx' là tệp duy nhất được ghi."),
      valueName: Wording(en: "place", vi: "nơi-ghi")))
  var output: String?

  func validate() throws {
    guard format != .xlsx || output != nil else {
      throw ValidationError(
        Wording(
          en: "--format xlsx writes a file; name it with --output.",
          vi: "--format xlsx ghi ra tệp; hãy nêu tên tệp bằng --output."
        ).inChosenLanguage)
    }
  }

  func run() throws {
    let given = try input.scenarios(refusedInJSON: format == .json)
    let scenarios = allAims ? given : given.map { $0.asFarAsCost() }
    let file = format == .xlsx ? output : nil
    let folder = file != nil ? nil : output.map { OutputFolder($0, mayReplace: ComparisonFiles.names) }
    try OutputFailure.reporting { try folder?.check() }
    let (comparison, audits) = try ComparisonSearch(search, format.report).comparison(of: scenarios)
    let report = ComparisonReport(
      comparison: comparison, audits: audits, version: Trainplan.version, language: CommandLanguage.chosen)
    // The folder first: a reader who closes the pipe must not cost the plans.
    let written = Result { try folder?.write(ComparisonFiles.files(of: report)) }
    if let text = ComparisonFiles.text(of: report, in: format) {
      if format == .text { try Streams.report(text) } else { try Streams.result(text) }
    }
    try OutputFailure.reporting {
      try written.get()
      if let file { try OutputText.write(ComparisonFiles.workbook(of: report).bytes, to: file) }
    }
    if !comparison.plans.allSatisfy(\.isProven) { throw ExitStatus.unproven.code }
  }
}
