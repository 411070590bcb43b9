internal import TrainingDomain
internal import WhatIf

/// A frontier as JSON; the fields are documented in `Documentation/Output.md`.
public enum FrontierJSON {
  /// The frontier as JSON text.
  public static func text(of report: FrontierReport) -> String { value(of: report).text }

  /// The frontier as a JSON value.
  static func value(of report: FrontierReport) -> JSONValue {
    .fields([
      ("scenario", .string(report.problem.scenario)), ("title", .string(report.problem.title)),
      ("variants", .strings(report.problem.variants)), ("axis", axis(report.frontier.axis)),
      ("proven", .bool(report.frontier.isProven)), ("points", .array(report.frontier.points.map(point))),
      ("knees", .array(report.frontier.knees.map(knee))), ("stretches", .array(report.frontier.stretches.map(stretch))),
      ("flat", report.frontier.flat.map(flat) ?? .null),
      InputsJSON.field(of: report.problem), ("version", .string(report.context.version)),
    ])
  }

  private static func axis(_ axis: FrontierAxis) -> JSONValue {
    switch axis {
    case .money(let id, let isPooled):
      .fields([("kind", .string("money")), ("id", .string(id.rawValue)), ("pooled", .bool(isPooled))])
    case .seats(let id):
      .fields([("kind", .string("seats")), ("id", .string(id.rawValue)), ("pooled", .bool(false))])
    case .years: .fields([("kind", .string("years")), ("id", .null), ("pooled", .bool(false))])
    }
  }

  private static func point(_ point: FrontierPoint) -> JSONValue {
    let attained = point.attained
    return .fields([
      ("position", .integer(point.position)), ("isScenario", .bool(point.isOwn)),
      ("status", .string(point.statusCode)), ("proven", .bool(attained?.isProven ?? false)),
      ("shortfall", .optional(attained?.shortfall)), ("bound", .optional(attained?.bound)),
      ("headsMissing", .optional(attained?.missing.count)), ("targetsMet", .optional(attained?.targetsMet)),
      ("targets", .optional(attained?.targets)), ("spentVND", .optional(attained?.spent.amount)),
      ("spentFromSourceVND", .optional(attained?.spentFromSource?.amount)),
    ])
  }

  private static func knee(_ knee: FrontierKnee) -> JSONValue {
    .fields([
      ("position", .integer(knee.position)), ("shortfall", .integer(knee.shortfall)),
      ("gainBefore", .integer(knee.gainBefore)), ("gainAfter", .integer(knee.gainAfter)),
      ("sharpest", .bool(knee.isSharpest)),
    ])
  }

  private static func stretch(_ stretch: FlatStretch) -> JSONValue {
    .fields(
      [
        ("first", .integer(stretch.first)), ("last", .integer(stretch.last)),
        ("shortfall", .integer(stretch.shortfall)), ("risesBy", .integer(stretch.risesBy)),
        ("axisAlone", .bool(stretch.isAxisAlone)),
      ] + limits(stretch.limits))
  }

  private static func flat(_ flat: FlatEnd) -> JSONValue {
    .fields([("position", .integer(flat.position))] + limits(flat.limits))
  }

  private static func limits(_ limits: LiftedLimits) -> [(String, JSONValue)] {
    let binding = limits.binding.map { relief in
      JSONValue.fields(
        name(relief.limit) + [
          ("shortfall", .integer(relief.shortfall)), ("bound", .integer(relief.bound)),
          ("headsMissing", .integer(relief.missing.count)),
        ])
    }
    return [
      ("binding", .array(binding)), ("idle", .array(limits.idle.map { .fields(name($0)) })),
      ("undecided", .array(limits.undecided.map { .fields(name($0)) })),
    ]
  }

  private static func name(_ limit: OtherLimit) -> [(String, JSONValue)] {
    [("limit", .string(limit.code)), ("subject", .optional(limit.subject))]
  }
}
