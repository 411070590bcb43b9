internal import TrainingDomain
internal import WhatIf

/// What gives way as `relax.csv`; the columns are documented in `Documentation/Output.md`.
public enum SmallestChangeTable {
  /// The table, a row for everything that gives way.
  public static func table(of report: SmallestChangeReport) -> CSVTable {
    CSVTable(
      file: "relax.csv", columns: ["kind", "id", "position", "year", "now", "more", "due", "priceVND"],
      rows: report.change.relaxations.map { relaxation in
        [
          relaxation.kind.rawValue, relaxation.subject, relaxation.position.map(String.init) ?? "",
          relaxation.year.map { "\($0)" } ?? "", "\(report.now(relaxation))", "\(relaxation.amount)",
          report.due(relaxation).map { "\($0)" } ?? "", "\(relaxation.price(at: report.change.prices))",
        ]
      })
  }
}
