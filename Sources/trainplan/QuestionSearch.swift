import Diagnostics
import GLPK
import Languages
import LinearModel
import Planning
import Reporting

/// Searches for the answer to a question about a plan, and ends the program where there is none.
struct QuestionSearch {
  private let format: ReportFormat

  /// Makes a search that says in a format what became of it.
  init(_ format: ReportFormat) { self.format = format }

  /// The answer; an interrupt ends the search without one.
  ///
  /// - Parameter timeLimit: seconds for every plan that is made.
  func answer<Answer>(
    timeLimit: Double?, _ ask: (PlanningOptions) throws(SolverError) -> Answer?
  ) throws -> Answer {
    let flag = Interruption.ofProgram.forSearch()
    let review = PlanReview()
    let options = review.watching(PlanningOptions(timeLimit: timeLimit.map { .seconds($0) }, cancellation: flag))
    let found = try SolverFault.reporting { () throws(SolverError) in try ask(options) }
    try review.end()
    if let found, !flag.isCancelled { return found }
    let note = Diagnostic(
      .error, rule: "no-answer",
      Wording(
        en: "there is no answer: no plan keeps all the rules, or the search was stopped before it had one",
        vi:
          "không có câu trả lời: không kế hoạch nào giữ đúng mọi quy tắc, hoặc việc tìm kiếm bị dừng khi chưa có kế hoạch"
      ),
      remedy: Wording(
        en: "see what 'trainplan plan' says, or allow more time",
        vi: "xem lệnh 'trainplan plan' báo gì, hoặc cho thêm thời gian"))
    Streams.say(Wording(verbatim: note.text(in: CommandLanguage.chosen)))
    if format == .json {
      try Streams.result(DiagnosticsJSON.text(of: [note], verdict: .stopped, in: CommandLanguage.chosen))
    }
    throw ExitStatus.stoppedWithoutPlan.code
  }
}
