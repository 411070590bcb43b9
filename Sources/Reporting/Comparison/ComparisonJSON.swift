internal import Languages
internal import TrainingDomain
internal import WhatIf

/// A comparison as `comparison.json`; the fields are documented in `Documentation/Output.md`.
public enum ComparisonJSON {
  /// The comparison as JSON text.
  public static func text(of report: ComparisonReport) -> String { value(of: report).text }

  /// The comparison as a JSON value.
  static func value(of report: ComparisonReport) -> JSONValue {
    let problem = report.comparison.base.problem
    let plans = report.comparison.plans.indices.map { ComparedPlanJSON.value(of: $0, in: report) }
    return .fields([
      ("scenario", .string(problem.scenario)), ("title", .string(problem.title)),
      (
        "horizon",
        .fields([
          ("first", .integer(problem.horizon.first.number)), ("last", .integer(problem.horizon.last.number)),
        ])
      ),
      ("plans", .array(plans)),
      ("finding", .strings(FindingSentences.all(report.comparison).map(\.english))),
      InputsJSON.field(of: problem), ("version", .string(report.version)),
    ])
  }
}
