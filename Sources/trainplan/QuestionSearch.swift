import Diagnostics
import GLPK
import Languages
import LinearModel
import Planning
import Reporting
import WhatIf

/// Searches for the answer to a question about a plan, and ends the program where there is none.
struct QuestionSearch {
  private let format: ReportFormat

  /// Makes a search that says in a format what became of it.
  init(_ format: ReportFormat) { self.format = format }

  /// The answer; an interrupt ends the search without one.
  ///
  /// - Parameter timeLimit: seconds for every plan that is made.
  func answer<Answer: Sendable>(
    timeLimit: Double?, _ ask: (PlanningOptions) throws(SolverError) -> Answered<Answer>
  ) throws -> Answer {
    let flag = Interruption.ofProgram.forSearch()
    let review = PlanReview()
    let options = review.watching(PlanningOptions(timeLimit: timeLimit.map { .seconds($0) }, cancellation: flag))
    let found = try SolverFault.reporting { () throws(SolverError) in try ask(options) }
    try review.end()
    switch found {
    case .found(let answer) where !flag.isCancelled: return answer
    case .infeasible(let reasons): try Infeasibility(format).end(for: reasons)
    case .found, .stopped: try stop()
    }
  }

  private func stop() throws -> Never {
    let note = Diagnostic(
      .error, rule: "no-answer",
      Wording(
        en: "the search was stopped before it had an answer",
        vi: "việc tìm kiếm bị dừng khi chưa có câu trả lời"),
      remedy: Wording(en: "allow more time", vi: "cho thêm thời gian"))
    Streams.say(Wording(verbatim: note.text(in: CommandLanguage.chosen)))
    if format == .json {
      try Streams.result(DiagnosticsJSON.text(of: [note], verdict: .stopped, in: CommandLanguage.chosen))
    }
    throw ExitStatus.stoppedWithoutPlan.code
  }
}
