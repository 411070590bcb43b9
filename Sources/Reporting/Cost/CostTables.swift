internal import TrainingDomain
internal import WhatIf

/// The least money as tables; the columns are documented in `Documentation/Output.md`.
public enum CostTables {
  /// The tables in the order in which they are printed: money, then targets and blocked officials as a plan has them.
  public static func tables(of report: CostReport) -> [CSVTable] {
    [money(report)] + PlanTables.tables(of: report.plan).filter { ["targets.csv", "blocked.csv"].contains($0.file) }
  }

  /// All tables one after another, each below its file's name, for the screen.
  public static func text(of report: CostReport) -> String {
    tables(of: report).map { "# \($0.file)\n\($0.text)" }.joined(separator: "\n")
  }

  private static func money(_ report: CostReport) -> CSVTable {
    CSVTable(
      file: "cost.csv", columns: ["source", "year", "neededVND", "grantedVND", "carriedVND", "missingVND"],
      rows: report.cost.needs.map { need in
        [
          need.source.rawValue, "\(need.year)", "\(need.needed)", "\(need.granted)", "\(need.carried)",
          "\(need.missing)",
        ]
      })
  }
}
