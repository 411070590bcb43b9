internal import TrainingDomain
internal import WhatIf

/// What the limits are worth as JSON; the fields are documented in `Documentation/Output.md`.
public enum MarginalJSON {
  /// The values as JSON text.
  public static func text(of report: MarginalReport) -> String { value(of: report).text }

  /// The values as a JSON value.
  static func value(of report: MarginalReport) -> JSONValue {
    let values = report.values
    return .fields([
      ("scenario", .string(report.problem.scenario)), ("title", .string(report.problem.title)),
      ("variants", .strings(report.problem.variants)), ("stepVND", .integer(values.step.amount)),
      ("reach", .integer(values.reach)), ("proven", .bool(values.isProven)),
      ("shortfall", .optional(values.base.value(of: .shortfall))),
      ("costVND", .optional(values.base.value(of: .cost))),
      ("limits", .array(values.values.map(limit))), InputsJSON.field(of: report.problem),
      ("version", .string(report.context.version)),
    ])
  }

  private static func limit(_ value: MarginalValue) -> JSONValue {
    .fields([
      ("kind", .string(value.limit.kind.rawValue)), ("id", .string(value.limit.subject)),
      ("position", .optional(value.limit.position)), ("year", .optional(value.limit.year?.number)),
      ("now", .integer(value.now)), ("more", value.more.map(effect) ?? .null),
      ("less", value.less.map(effect) ?? .null),
      (
        "range",
        .fields([
          ("steps", .integer(value.range.reach)), ("alike", .integer(value.range.alike)),
          ("endsThere", .bool(value.range.endsThere)), ("lastGain", .optional(value.range.lastGain)),
        ])
      ),
    ])
  }

  private static func effect(_ effect: StepEffect) -> JSONValue {
    .fields([
      ("amount", .integer(effect.amount)), ("shortfall", .integer(effect.shortfall)),
      ("shortfallBound", .integer(effect.shortfallBound)), ("targetsMet", .integer(effect.targetsMet)),
      ("costVND", .optional(effect.cost?.amount)), ("proven", .bool(effect.isProven)),
      (
        "targets",
        .array(
          effect.targets.map { change in
            .fields([
              ("id", .string(change.target.rawValue)), ("scope", .string(change.unit?.rawValue ?? "together")),
              ("missing", .integer(change.missing)),
            ])
          })
      ),
    ])
  }
}

extension MarginalLimit {
  /// The identifier of the source, course or unit.
  var subject: String {
    switch self {
    case .money(let source, _): source.rawValue
    case .seats(let course, _, _), .classMinimum(let course): course.rawValue
    case .posts(let unit): unit.rawValue
    }
  }

  /// Which of a course's seat limits it is, from 1.
  var position: Int? {
    if case .seats(_, let position, _) = self { position + 1 } else { nil }
  }

  /// The year; nil where the limit has none.
  var year: Year? {
    switch self {
    case .money(_, let year): year
    case .seats(_, _, let year): year
    case .classMinimum, .posts: nil
    }
  }
}
