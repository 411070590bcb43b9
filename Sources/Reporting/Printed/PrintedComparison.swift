internal import Languages
internal import TrainingDomain
internal import WhatIf

/// The tables of a comparison that are the same in the text report and in every printed format.
package enum PrintedComparison {
  /// The plans at a glance: what is proven, heads and money.
  package static func totals(_ report: ComparisonReport) -> PrintedTable {
    let notes = ComparedTotalsText.notes.map(report.said).joined(separator: " ")
    return ComparedTotalsText.table(report).printed(report.said(ComparedTotalsText.title), notes: [notes])
  }

  /// Attainment per target; nil without targets.
  package static func targets(_ report: ComparisonReport) -> PrintedTable? {
    report.comparison.targets.isEmpty
      ? nil : ComparedTargetsText.table(report).printed(report.said(ComparedTargetsText.title))
  }

  /// Learners and money per course and year.
  package static func courses(_ report: ComparisonReport) -> PrintedTable {
    ComparedCoursesText.table(report).printed(report.said(ComparedCoursesText.title))
  }

  /// Staff who come, move and go; nil where no plan moves anybody.
  package static func moves(_ report: ComparisonReport) -> PrintedTable? {
    ComparedMovesText.table(report)?.printed(report.said(ComparedMovesText.title))
  }

  /// Money per source and year.
  package static func money(_ report: ComparisonReport) -> PrintedTable {
    ComparedMoneyText.table(report).printed(report.said(ComparedMoneyText.title))
  }
}
