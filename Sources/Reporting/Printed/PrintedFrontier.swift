internal import Languages
internal import TrainingDomain
internal import WhatIf

/// The table of a frontier that is the same in the text report and in every printed format.
package enum PrintedFrontier {
  /// A row for every point.
  package static func points(_ report: FrontierReport) -> PrintedTable {
    PrintedTable(report.said(FrontierText.points), FrontierText.table(report, FrontierWords(report)))
  }
}
