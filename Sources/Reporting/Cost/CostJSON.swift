internal import TrainingDomain
internal import WhatIf

/// The least money as JSON; the fields are documented in `Documentation/Output.md`.
public enum CostJSON {
  /// The answer as JSON text.
  public static func text(of report: CostReport) -> String { value(of: report).text }

  /// The answer as a JSON value.
  static func value(of report: CostReport) -> JSONValue {
    let cost = report.cost
    return .fields([
      ("scenario", .string(cost.problem.scenario)), ("title", .string(cost.problem.title)),
      ("variants", .strings(cost.problem.variants)), ("demanded", .strings(cost.targets.map(\.rawValue))),
      ("status", .string(cost.result.status.rawValue)), ("meetsTargets", .bool(cost.meetsTargets)),
      ("shortfall", .integer(cost.shortfall)), ("shortfallBound", .integer(cost.shortfallBound)),
      ("totalVND", .integer(cost.total.amount)), ("boundVND", .integer(cost.bound.amount)),
      ("grantedVND", .integer(cost.granted.amount)), ("missingVND", .integer(cost.missing.amount)),
      ("money", .array(cost.needs.map(need))), ("targets", .array(cost.result.targets.map(target))),
      ("obstacles", ObstaclesJSON.value(of: cost.result.obstacles)), InputsJSON.field(of: cost.problem),
      ("version", .string(report.context.version)),
    ])
  }

  private static func need(_ need: MoneyNeed) -> JSONValue {
    .fields([
      ("source", .string(need.source.rawValue)), ("year", .integer(need.year.number)),
      ("neededVND", .integer(need.needed.amount)), ("grantedVND", .integer(need.granted.amount)),
      ("carriedVND", .integer(need.carried.amount)), ("missingVND", .integer(need.missing.amount)),
    ])
  }

  private static func target(_ line: TargetResult) -> JSONValue {
    .fields([
      ("id", .string(line.target.rawValue)), ("scope", .string(line.unit?.rawValue ?? "together")),
      ("required", .integer(line.required.count)), ("planned", .integer(line.planned.count)),
      ("shortfall", .integer(line.shortfall.count)),
    ])
  }
}
