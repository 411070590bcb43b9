public import Diagnostics
public import Languages

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
  public static func text(of diagnostics: [Diagnostic], verdict: Verdict, in language: Language) -> String {
    JSONValue.fields([("status", .string(verdict.rawValue)), ("diagnostics", value(of: diagnostics, in: language))])
      .text
  }

  /// The diagnostics as a JSON list.
  static func value(of diagnostics: [Diagnostic], in language: Language) -> JSONValue {
    .array(
      diagnostics.map { diagnostic in
        .fields([
          ("severity", .string(diagnostic.severity.rawValue)), ("rule", .string(diagnostic.rule)),
          ("message", .string(diagnostic.message.text(in: language))),
          ("remedy", .optional(diagnostic.remedy?.text(in: language))),
          ("file", .optional(diagnostic.location?.file)), ("line", .optional(diagnostic.location?.line)),
          ("column", .optional(diagnostic.location?.column)), ("sheet", .optional(diagnostic.location?.sheet)),
          ("address", .optional(diagnostic.location?.address)),
        ])
      })
  }
}
