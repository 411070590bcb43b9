package import Diagnostics
internal import Languages
package import Reporting
internal import TrainingDomain
package import Workbooks

/// A plan as a workbook; its sheets are described in `Documentation/Output.md`.
package enum PlanWorkbook {
  /// The workbook.
  ///
  /// - Parameters:
  ///   - report: the plan, with the language of every word.
  ///   - diagnostics: what was said about the input, to stand among the notes.
  package static func workbook(of report: PlanReport, diagnostics: [Diagnostic]) -> Workbook {
    let layout = PlanLayout(report)
    let tables = report.qualityTables
    var sheets = [SummarySheet(layout).sheet, ChartSheet(layout, tables).sheet].compactMap { $0 }
    sheets += [QuotaSheet(layout).sheet]
    sheets += layout.nominations.map { NominationSheet(layout, $0).sheet }
    sheets += [MoneySheet(layout).sheet]
    if !report.problem.levers.isEmpty { sheets += [MoveSheet(layout).sheet] }
    sheets += tables.map { QualitySheet($0, in: report.language).sheet }
    sheets += [UnmetSheet(layout).sheet, BlockedSheet(layout).sheet, NoteSheet(layout, diagnostics).sheet]
    return Workbook(
      title: report.problem.title, maker: "trainplan \(report.context.version)", sheets: sheets)
  }
}
