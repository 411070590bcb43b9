import Diagnostics
import GLPK
import Glibc
import Languages
import LinearModel
import Planning
import Reporting
import TrainingDomain

/// Searches for a plan and ends the program where there is none.
struct PlanSearch {
  private let arguments: PlanArguments
  private let format: ReportFormat
  private let explainsShortfalls: Bool

  /// Makes a search that says what became of it in a format.
  ///
  /// - Parameter explainsShortfalls: whether what keeps unmet targets from being met is looked for.
  init(_ arguments: PlanArguments, _ format: ReportFormat, explainsShortfalls: Bool = true) {
    self.arguments = arguments
    self.format = format
    self.explainsShortfalls = explainsShortfalls
  }

  /// The plan of a problem with what is proven about it.
  func plan(_ problem: PlanningProblem) throws -> (PlanningResult, TrainingPlan) { try plan(of: try search(problem)) }

  /// The plan that a search came to; the program ends where it came to none.
  func plan(of outcome: PlanningOutcome) throws -> (PlanningResult, TrainingPlan) {
    switch outcome {
    case .planned(let result, let plan): return (result, plan)
    case .infeasible(let reasons): try Infeasibility(format).end(for: reasons)
    case .stopped(let reason):
      let note = Diagnostic(
        .error, rule: reason.rawValue,
        Wording(
          en: "the search stopped without a plan: \(words(for: reason))",
          vi: "việc tìm kiếm dừng lại khi chưa có kế hoạch: \(words(for: reason))"),
        remedy: Wording(en: "allow more time or a gap", vi: "cho thêm thời gian hoặc cho phép một khoảng cách"))
      let said = note.text(in: CommandLanguage.chosen)
      Streams.say(Wording(en: "\(said)\nNothing was written.", vi: "\(said)\nKhông ghi gì."))
      if format == .json {
        try Streams.result(DiagnosticsJSON.text(of: [note], verdict: .stopped, in: CommandLanguage.chosen))
      }
      throw ExitStatus.stoppedWithoutPlan.code
    }
  }

  private func search(_ problem: PlanningProblem) throws -> PlanningOutcome {
    let talk = ProgressTalk(limit: arguments.timeLimit.map { .seconds($0) })
    var options = arguments.options(cancelledBy: Interruption.ofProgram.forSearch(), talk: talk)
    options.explainsShortfalls = explainsShortfalls
    options.threads = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    return try SolverFault.reporting { () throws(SolverError) in
      try Planner(solver: GLPKSolver(), options: options).plan(problem)
    }
  }

  private func words(for reason: PlanningOutcome.StopReason) -> Wording {
    switch reason {
    case .timeLimit: Wording(en: "the time limit came first", vi: "hết thời gian trước")
    case .cancelled: Wording(en: "it was interrupted", vi: "bị ngắt")
    case .memoryLimit: Wording(en: "memory ran out", vi: "hết bộ nhớ")
    case .numericalTrouble:
      Wording(en: "the solver could not trust its own arithmetic", vi: "bộ giải không tin được phép tính của chính nó")
    }
  }
}
