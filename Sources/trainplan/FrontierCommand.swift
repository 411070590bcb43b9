import ArgumentParser
import GLPK
import Glibc
import Languages
import LinearModel
import PlanPages
import Planning
import Reporting
import TrainingDomain
import WhatIf

/// Shows what more money, seats or years would bring.
struct FrontierCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frontier",
    abstract: Wording(
      en: "Show attainment against money, seats of a course or years, point by point, each planned again.",
      vi: "Cho biết mức đạt chỉ tiêu theo kinh phí, suất học hoặc số năm; mỗi điểm được lập kế hoạch lại."
    ).inChosenLanguage,
    discussion: CommandExample(
      Wording(
        en: "show what more money would bring",
        vi: "cho biết thêm kinh phí thì đạt thêm bao nhiêu"),
      "trainplan frontier Scenarios/muong-te --money trainingBudget"
    ).inChosenLanguage)

  @OptionGroup var input: ScenarioArguments
  @OptionGroup var axis: FrontierArguments
  @OptionGroup var search: PlanArguments
  @OptionGroup var language: LanguageArguments

  @Option(
    help: ArgumentHelp(
      Wording(en: "How the curve is printed.", vi: "Cách in kết quả."), valueName: Wording(en: "format", vi: "dạng-in"))
  )
  var format = PageFormat.text

  @Flag(
    help: ArgumentHelp(
      Wording(
        en: "Search every point to the proof; without it, until it is within 0.3 % of the bound.",
        vi: "Tìm đến khi chứng minh mọi điểm; nếu không nêu thì đến khi cách cận không quá 0,3 %.")))
  var prove = false

  func run() throws {
    let scenario = try ScenarioInput(input, refusedInJSON: format == .json)
    let frontier = try frontier(of: scenario.problem)
    let report = FrontierReport(
      problem: scenario.problem, frontier: frontier,
      context: ReportContext(version: Trainplan.version, language: CommandLanguage.chosen))
    guard frontier.points.contains(where: { $0.attained != nil }) else {
      if frontier.points.contains(where: \.isCutShort) {
        Streams.say(
          Wording(
            en: "The search ended before any point had a plan; allow more time.",
            vi: "Việc tìm kiếm kết thúc khi chưa điểm nào có kế hoạch; hãy cho thêm thời gian."))
        throw ExitStatus.stoppedWithoutPlan.code
      }
      Streams.say(
        Wording(
          en: "No point has a plan that keeps all the rules; 'trainplan plan' names the reasons.",
          vi: "Không điểm nào có kế hoạch giữ đúng mọi quy tắc; 'trainplan plan' nêu lý do."))
      throw ExitStatus.infeasible.code
    }
    switch format {
    case .text: try Streams.report(FrontierText.text(of: report))
    case .json: try Streams.result(FrontierJSON.text(of: report))
    case .csv: try Streams.result(FrontierTables.text(of: report))
    case .html: try Streams.result(FrontierPage.text(of: report))
    }
    if !frontier.isProven { throw ExitStatus.unproven.code }
  }

  private func frontier(of problem: PlanningProblem) throws -> Frontier {
    let talk = CountTalk(of: Wording(en: "plans made", vi: "kế hoạch đã lập"))
    let threads = axis.threads ?? max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let review = PlanReview()
    var options = review.watching(
      search.options(
        cancelledBy: Interruption.ofProgram.forSearch(),
        talk: ProgressTalk(limit: search.timeLimit.map { .seconds($0) })))
    options.progress = nil
    // The time is shared by the points and the limits taken away where the curve is flat.
    options.timeLimit = options.timeLimit.map { $0 * threads / (axis.points + 24) }
    // A short look settles most points; the others are brought near their bound, or to the proof where that is asked.
    var refined = options
    if options.timeLimit == nil, !prove {
      options.rounds = 0
      refined.gap = max(options.gap, 0.003)
    }
    do {
      let replanning = Replanning(solver: GLPKSolver(), options: options)
      let refining = prove || options.timeLimit != nil ? nil : Replanning(solver: GLPKSolver(), options: refined)
      let frontier = try FrontierSearch(replanning, refining: refining, threads: threads) { talk.hear($0, of: $1) }
        .frontier(of: problem, along: axis.axis, over: axis.range)
      try review.end()
      return frontier
    } catch let fault as FrontierFault {
      throw ValidationError(fault.wording.inChosenLanguage)
    } catch let fault as SolverError {
      return try SolverFault.reporting { () throws(SolverError) in throw fault }
    }
  }
}
