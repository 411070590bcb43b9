import Diagnostics
import Languages
import Reporting

/// Ends the program where no plan keeps all the rules.
struct Infeasibility {
  private let format: ReportFormat

  /// Makes an end that is told in a format.
  init(_ format: ReportFormat) { self.format = format }

  /// Says which rules demand too much, and ends the program.
  func end(for reasons: [Diagnostic]) throws -> Never {
    let said = DiagnosticsText.text(of: reasons, in: CommandLanguage.chosen)
    Streams.say(
      Wording(
        en: "\(said)No plan keeps all the rules; nothing was written.",
        vi: "\(said)Không có kế hoạch nào giữ đúng mọi quy tắc; không ghi gì."))
    if format == .json {
      try Streams.result(DiagnosticsJSON.text(of: reasons, verdict: .infeasible, in: CommandLanguage.chosen))
    }
    throw ExitStatus.infeasible.code
  }
}
