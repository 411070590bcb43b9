internal import TrainingDomain
internal import WhatIf

/// A frontier as tables; the columns are documented in `Documentation/Output.md`.
public enum FrontierTables {
  /// The tables in the order in which they are printed.
  public static func tables(of report: FrontierReport) -> [CSVTable] {
    [points(report), knees(report), limits(report)]
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
          "\(point.position)", "\(point.isOwn)", attained?.status.rawValue ?? "noPlan",
          "\(attained?.isProven ?? false)",
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

  private static func limits(_ report: FrontierReport) -> CSVTable {
    let flat = report.frontier.flat
    let binding = (flat?.binding ?? []).map { relief in
      [
        relief.limit.code, relief.limit.subject ?? "", "true", "\(relief.shortfall)", "\(relief.bound)",
        "\(relief.missing)",
      ]
    }
    let idle = (flat?.idle ?? []).map { [$0.code, $0.subject ?? "", "false", "", "", ""] }
    return CSVTable(
      file: "limits.csv", columns: ["limit", "subject", "binding", "shortfall", "bound", "headsMissing"],
      rows: binding + idle)
  }
}
