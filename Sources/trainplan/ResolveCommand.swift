import ArgumentParser
import Diagnostics
import Languages
import Planning
import Reporting

/// Prints the whole problem after imports, variants and overrides.
struct ResolveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resolve",
    abstract: Wording(
      en: "Print the whole problem as JSON: every value that holds, every open intake, every refusal.",
      vi: "In toàn bộ bài toán dạng JSON: mọi giá trị có hiệu lực, mọi đợt khai giảng còn mở, mọi lý do từ chối."
    ).inChosenLanguage,
    discussion: CommandExample(
      Wording(
        en: "print what the planner is given, without names", vi: "in những gì đưa vào lập kế hoạch, không kèm họ tên"),
      "trainplan resolve Scenarios/muong-te --anonymise"
    ).inChosenLanguage)

  @OptionGroup var input: ScenarioArguments
  @OptionGroup var language: LanguageArguments

  func run() throws {
    let scenario = try ScenarioInput(input, refusedInJSON: true)
    let prospects = Opportunities.survey(scenario.problem).map { found in
      OfficialProspects(
        official: found.official,
        eligible: found.eligible.map { .init(course: $0.course, intake: $0.intake, needs: $0.needs) },
        refused: found.refused.map {
          .init(course: $0.course, reasons: $0.reasons.map { $0.wording(in: scenario.problem) })
        })
    }
    try Streams.result(
      ResolvedProblemJSON.text(
        of: scenario.problem, prospects: prospects, notOffered: scenario.notOffered,
        diagnostics: scenario.report.diagnostics, in: CommandLanguage.chosen))
  }
}
