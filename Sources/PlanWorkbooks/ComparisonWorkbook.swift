internal import Languages
package import Reporting
internal import TrainingDomain
internal import WhatIf
package import Workbooks

/// Plans side by side as a workbook; its sheets are described in `Documentation/Output.md`.
package enum ComparisonWorkbook {
  /// The workbook.
  package static func workbook(of report: ComparisonReport) -> Workbook {
    Workbook(
      title: report.comparison.base.problem.title, maker: "trainplan \(report.version)",
      sheets: [
        ComparedTotalsSheet(report).sheet, ComparedTargetsSheet(report).sheet, ComparedMoneySheet(report).sheet,
        ComparedCoursesSheet(report).sheet, ComparedPeopleSheet(report).sheet, ComparedInputsSheet(report).sheet,
      ])
  }
}
