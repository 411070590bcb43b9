internal import TrainingDomain
public import WhatIf

/// The reserve list as JSON; the fields are documented in `Documentation/Output.md`.
public enum ReserveJSON {
  /// The list as JSON text.
  public static func text(of report: QuestionReport<ReserveList>) -> String { value(of: report).text }

  static func value(of report: QuestionReport<ReserveList>) -> JSONValue {
    .fields(report.heading + [("places", .array(report.answer.lines.map { line($0, report) }))])
  }

  private static func recruits(_ recruits: ReserveList.Recruits) -> JSONValue {
    var (lever, unit) = ("", "")
    if case .hire(let id, let place) = recruits.hire.kind { (lever, unit) = (id.rawValue, place.rawValue) }
    return .fields([
      ("lever", .string(lever)), ("unit", .string(unit)), ("year", .integer(recruits.hire.year.number)),
      ("hired", .integer(recruits.hire.count.count)), ("mayStayUnfilled", .bool(recruits.mayStayUnfilled)),
      ("unfilled", DifferenceJSON.value(of: recruits.unfilled)),
    ])
  }

  private static func line(_ line: ReserveList.Line, _ report: QuestionReport<ReserveList>) -> JSONValue {
    .fields([
      ("course", .string(line.place.course.rawValue)), ("intake", .string(line.place.intake.description)),
      ("nominees", .strings(line.nominees.map(\.rawValue))),
      ("recruits", line.recruits.map(recruits) ?? .null),
      ("handedOn", .array(line.dependent.map(DifferenceJSON.place))),
      (
        "successors",
        .array(
          line.successors.map {
            .fields([
              ("official", .string($0.official.rawValue)), ("name", .string(report.name($0.official))),
              ("givenUp", .array($0.givenUp.map(DifferenceJSON.place))), ("alike", .integer($0.alike)),
              ("change", DifferenceJSON.value(of: $0.change)),
            ])
          })
      ),
      ("mayStayVacant", .bool(line.mayStayVacant)), ("vacant", DifferenceJSON.value(of: line.vacant)),
      (
        "replanned",
        line.replanned.map {
          .fields([("proven", .bool($0.isProven)), ("change", DifferenceJSON.value(of: $0.change))])
        } ?? .null
      ),
    ])
  }
}
