internal import Diagnostics
internal import TrainingDomain
internal import WhatIf

/// The smallest change as JSON; the fields are documented in `Documentation/Output.md`.
public enum SmallestChangeJSON {
  /// The change as JSON text.
  public static func text(of report: SmallestChangeReport) -> String { value(of: report).text }

  /// The change as a JSON value.
  static func value(of report: SmallestChangeReport) -> JSONValue {
    let change = report.change
    return .fields([
      ("scenario", .string(report.problem.scenario)), ("title", .string(report.problem.title)),
      ("variants", .strings(report.problem.variants)), ("kinds", .strings(change.kinds.map(\.rawValue))),
      (
        "prices",
        .fields([
          ("money", .integer(change.prices.money)), ("seatVND", .integer(change.prices.seat.amount)),
          ("postVND", .integer(change.prices.post.amount)),
          ("monthOfDelayVND", .integer(change.prices.monthOfDelay.amount)),
          ("basis", .string(change.prices.provenance.basis.rawValue)),
        ])
      ),
      ("relaxations", .array(change.relaxations.map { relaxation($0, report) })),
      ("price", .integer(change.price.amount)), ("priceBound", .integer(change.priceBound.amount)),
      ("shortfall", .integer(change.shortfall)), ("shortfallBound", .integer(change.shortfallBound)),
      ("proven", .bool(change.isProven)), ("verified", .bool(change.isVerified)), ("meetsAll", .bool(change.meetsAll)),
      ("targets", .array(report.lines.map(target))),
      ("outOfReach", .strings(change.outOfReach.map { report.said($0.message) })),
      InputsJSON.field(of: report.problem), ("version", .string(report.context.version)),
    ])
  }

  private static func relaxation(_ relaxation: Relaxation, _ report: SmallestChangeReport) -> JSONValue {
    .fields([
      ("kind", .string(relaxation.kind.rawValue)), ("id", .string(relaxation.subject)),
      ("position", .optional(relaxation.position)), ("year", .optional(relaxation.year?.number)),
      ("now", .integer(report.now(relaxation))), ("more", .integer(relaxation.amount)),
      ("due", .optional(report.due(relaxation).map { "\($0)" })),
      ("price", .integer(relaxation.price(at: report.change.prices).amount)),
    ])
  }

  private static func target(_ line: (before: TargetResult, after: TargetResult?)) -> JSONValue {
    .fields([
      ("id", .string(line.before.target.rawValue)), ("scope", .string(line.before.unit?.rawValue ?? "together")),
      ("missingNow", .integer(line.before.shortfall.count)), ("required", .optional(line.after?.required.count)),
      ("planned", .optional(line.after?.planned.count)), ("missing", .optional(line.after?.shortfall.count)),
    ])
  }
}

extension Relaxation {
  /// The identifier of the source, course, unit or target.
  var subject: String {
    switch self {
    case .money(let source, _, _): source.rawValue
    case .seats(let course, _, _, _): course.rawValue
    case .posts(let unit, _): unit.rawValue
    case .delay(let target, _): target.rawValue
    }
  }

  /// Which of a course's seat limits it is, from 1.
  var position: Int? {
    if case .seats(_, let position, _, _) = self { position + 1 } else { nil }
  }

  /// The year; nil where the limit has none.
  var year: Year? {
    switch self {
    case .money(_, let year, _): year
    case .seats(_, _, let year, _): year
    case .posts, .delay: nil
    }
  }
}
