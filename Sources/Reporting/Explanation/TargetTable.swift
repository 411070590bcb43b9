internal import Languages
internal import TrainingDomain
public import WhatIf

/// Which limits hold a target back, as a table.
public enum TargetTable {
  /// The table.
  public static func table(of report: QuestionReport<TargetExplanation>) -> CSVTable {
    CSVTable(
      file: "reliefs.csv", columns: ["target", "limit", "name", "relief", "missing", "proven"],
      rows: report.answer.reliefs.map {
        [
          report.answer.target.rawValue, $0.limit.key, report.said($0.limit.wording(in: report.problem)),
          "\($0.relief)", $0.missing.map { "\($0)" } ?? "", "\($0.isProven)",
        ]
      })
  }
}
