import ArgumentParser
import GLPK
import Languages
import LinearModel
import Planning
import Reporting
import TrainingDomain
import WhatIf

/// Says what one step more and one step less of every limit changes.
struct MarginalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "marginal",
    abstract: Wording(
      en: "Say what one step more or less of every limit changes, by planning again.",
      vi: "Cho biết thêm hoặc bớt một bước của từng giới hạn thì thay đổi gì, bằng cách lập lại kế hoạch."
    ).inChosenLanguage,
    discussion: CommandExample(
      Wording(
        en: "say what one learner more or less in a class changes",
        vi: "cho biết thêm hoặc bớt một suất học thì thay đổi gì"),
      "trainplan marginal Scenarios/muong-te --limit seats"
    ).inChosenLanguage)

  @OptionGroup var input: ScenarioArguments
  @OptionGroup var time: SearchTime
  @OptionGroup var language: LanguageArguments

  @Option(
    help: ArgumentHelp(
      Wording(
        en:
          "Limits to look at: 'money', 'seats', 'classes' or 'posts' for a kind, 'money:SOURCE:YEAR', "
          + "'seats:COURSE:YEAR', 'classes:COURSE' or 'posts:UNIT' for one; may be repeated, all unless given.",
        vi:
          "Giới hạn cần xét: 'money', 'seats', 'classes' hoặc 'posts' cho một loại, 'money:SOURCE:YEAR', "
          + "'seats:COURSE:YEAR', 'classes:COURSE' hoặc 'posts:UNIT' cho một giới hạn; có thể nêu nhiều lần, nếu không "
          + "nêu thì gồm mọi loại."),
      valueName: Wording(en: "limit", vi: "giới-hạn")))
  var limit: [String] = []

  @Option(
    help: ArgumentHelp(
      Wording(en: "A step of money, in đồng.", vi: "Một bước kinh phí, tính bằng đồng."),
      valueName: Wording(en: "đồng", vi: "đồng")))
  var step = 10_000_000

  @Option(
    help: ArgumentHelp(
      Wording(en: "How many steps are looked at.", vi: "Xét đến bao nhiêu bước."),
      valueName: Wording(en: "steps", vi: "số-bước")))
  var reach = 16

  @Option(
    help: ArgumentHelp(
      Wording(en: "How the answer is printed.", vi: "Cách in kết quả."), valueName: Wording(en: "format", vi: "dạng-in")
    ))
  var format = ReportFormat.text

  func validate() throws {
    guard (1...1_000_000_000_000).contains(step), (1...1_000).contains(reach) else {
      throw ValidationError(
        Wording(
          en: "--step must be 1 to a million million, --reach 1 to 1000.",
          vi: "--step phải từ 1 đến một nghìn tỷ, --reach từ 1 đến 1000."
        ).inChosenLanguage)
    }
  }

  func run() throws {
    let scenario = try ScenarioInput(input, refusedInJSON: format == .json)
    let known = MarginalLimit.all(of: scenario.problem)
    let named = Named(in: scenario.problem)
    let choices = try limit.map { try named.limits($0, among: known, in: scenario.problem) }
    let limits = known.filter { one in choices.isEmpty || choices.contains { $0.means(one) } }
    let talk = CountTalk(of: Wording(en: "limits", vi: "giới hạn"))
    let found = try QuestionSearch(format).answer(timeLimit: time.timeLimit) { options throws(SolverError) in
      try MarginalSearch(
        solver: GLPKSolver(), options: options, step: Dong(step), reach: reach, progress: { talk.hear($0, of: $1) }
      ).values(of: limits, in: scenario.problem)
    }
    let report = MarginalReport(
      problem: scenario.problem, values: found,
      context: ReportContext(version: Trainplan.version, language: CommandLanguage.chosen))
    switch format {
    case .text: try Streams.report(MarginalText.text(of: report))
    case .json: try Streams.result(MarginalJSON.text(of: report))
    case .csv: try Streams.result(MarginalTable.table(of: report).text)
    }
    if !found.isProven { throw ExitStatus.unproven.code }
  }
}
