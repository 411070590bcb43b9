public import Diagnostics
public import RosterSummaries

/// What a file of a summary table holds, and all that was said about it.
public struct LoadedSummary: Sendable {
  /// The table; nil whenever the report holds an error.
  public let table: SummaryTable?
  /// What was said about the file.
  public let report: DiagnosticReport

  /// Makes a loaded summary.
  public init(table: SummaryTable?, report: DiagnosticReport) {
    self.table = table
    self.report = report
  }
}
