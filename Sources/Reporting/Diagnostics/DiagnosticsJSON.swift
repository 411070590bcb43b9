public import Diagnostics
internal import Languages

/// What was said about a scenario, for programs.
public enum DiagnosticsJSON {
  /// What became of the scenario.
  public enum Verdict: String, Sendable, CaseIterable {
    /// A plan can be made of it.
    case accepted
    /// It has errors; nothing is made of it.
    case refused
    /// It is sound, but no plan keeps all its rules.
    case infeasible
    /// The search ended before it had a plan.
    case stopped
  }

  /// The diagnostics as JSON text.
  public static func text(of diagnostics: [Diagnostic], verdict: Verdict) -> String {
    JSONValue.fields([("status", .string(verdict.rawValue)), ("diagnostics", value(of: diagnostics))]).text
  }

  /// The diagnostics as a JSON list.
  static func value(of diagnostics: [Diagnostic]) -> JSONValue {
    .array(
      diagnostics.map { diagnostic in
        .fields([
          ("severity", .string(diagnostic.severity.rawValue)), ("rule", .string(diagnostic.rule)),
          ("message", .string(diagnostic.message.english)), ("remedy", .optional(diagnostic.remedy?.english)),
          ("file", .optional(diagnostic.location?.file)), ("line", .optional(diagnostic.location?.line)),
          ("column", .optional(diagnostic.location?.column)),
        ])
      })
  }
}
