internal import TrainingDomain
internal import WhatIf

/// A frontier as tables; the columns are documented in `Documentation/Output.md`.
public enum FrontierTables {
  /// The tables in the order in which they are printed.
  public static func tables(of report: FrontierReport) -> [CSVTable] {
    [points(report), knees(report), stretches(report), limits(report)]
  }

  /// All tables one after another, each below its file's name, for the screen.
  public static func text(of report: FrontierReport) -> String {
    tables(of: report).map { "# \($0.file)\n\($0.text)" }.joined(separator: "\n")
  }

  private static func points(_ report: FrontierReport) -> CSVTable {
    CSVTable(
      file: "frontier.csv",
      columns: [
        "position", "isScenario", "status", "proven", "shortfall", "bound", "headsMissing", "targetsMet", "targets",
        "spentVND", "spentFromSourceVND",
      ],
      rows: report.frontier.points.map { point in
        let attained = point.attained
        let numbers = [
          attained?.shortfall, attained?.bound, attained?.missing.count, attained?.targetsMet, attained?.targets,
          attained?.spent.amount, attained?.spentFromSource?.amount,
        ]
        return [
          "\(point.position)", "\(point.isOwn)", point.statusCode, "\(attained?.isProven ?? false)",
        ] + numbers.map { $0.map { "\($0)" } ?? "" }
      })
  }

  private static func knees(_ report: FrontierReport) -> CSVTable {
    CSVTable(
      file: "knees.csv", columns: ["position", "shortfall", "gainBefore", "gainAfter", "sharpest"],
      rows: report.frontier.knees.map {
        ["\($0.position)", "\($0.shortfall)", "\($0.gainBefore)", "\($0.gainAfter)", "\($0.isSharpest)"]
      })
  }

  private static func stretches(_ report: FrontierReport) -> CSVTable {
    CSVTable(
      file: "stretches.csv", columns: ["first", "last", "shortfall", "risesBy", "axisAlone"],
      rows: report.frontier.stretches.map {
        ["\($0.first)", "\($0.last)", "\($0.shortfall)", "\($0.risesBy)", "\($0.isAxisAlone)"]
      })
  }

  /// A row for every limit taken away: those of the stretches first, those of the end last.
  private static func limits(_ report: FrontierReport) -> CSVTable {
    let inside = report.frontier.stretches.flatMap { rows(of: $0.limits, from: "\($0.first)", to: "\($0.last)") }
    let end = report.frontier.flat.map { rows(of: $0.limits, from: "\($0.position)", to: "") } ?? []
    return CSVTable(
      file: "limits.csv",
      columns: ["first", "last", "limit", "subject", "binding", "shortfall", "bound", "headsMissing"],
      rows: inside + end)
  }

  private static func rows(of limits: LiftedLimits, from first: String, to last: String) -> [[String]] {
    let binding = limits.binding.map { relief in
      ["true", "\(relief.shortfall)", "\(relief.bound)", "\(relief.missing)"]
    }
    let idle = limits.idle.map { _ in ["false", "", "", ""] }
    let undecided = limits.undecided.map { _ in ["", "", "", ""] }
    let names = limits.binding.map(\.limit) + limits.idle + limits.undecided
    return zip(names, binding + idle + undecided).map { [first, last, $0.code, $0.subject ?? ""] + $1 }
  }
}
