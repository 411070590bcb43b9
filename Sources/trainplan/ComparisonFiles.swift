import PlanPages
import PlanWorkbooks
import Reporting
import Workbooks

/// The files of a comparison's folder.
enum ComparisonFiles {
  /// The files that hold a comparison.
  static func files(of report: ComparisonReport) throws(OutputFailure) -> [OutputFile] {
    let written = [
      OutputFile(path: "comparison.json", text: ComparisonJSON.text(of: report)),
      OutputFile(path: "comparison.txt", text: ComparisonText.text(of: report)),
      OutputFile(path: "comparison.html", text: ComparisonPage.text(of: report)),
      try workbook(of: report),
    ]
    return written + ComparisonTables.tables(of: report).map { OutputFile(path: $0.file, text: $0.text) }
  }

  /// Their names, which a later comparison may replace.
  static let names =
    ["comparison.json", "comparison.txt", "comparison.html", "comparison.xlsx"]
    + ["plans", "stages", "targets", "courses", "money", "moves", "people", "inputs"].map { "comparison-\($0).csv" }

  /// The comparison as a workbook.
  static func workbook(of report: ComparisonReport) throws(OutputFailure) -> OutputFile {
    let path = "comparison.xlsx"
    do throws(WorkbookFault) {
      return OutputFile(path: path, bytes: try ComparisonWorkbook.workbook(of: report).bytes())
    } catch {
      throw OutputFailure(writing: path, error)
    }
  }

  /// The comparison in a format, for standard output; nil for a workbook, which is no text.
  static func text(of report: ComparisonReport, in format: ComparisonFormat) -> String? {
    switch format {
    case .text: ComparisonText.text(of: report)
    case .json: ComparisonJSON.text(of: report)
    case .csv: ComparisonTables.text(of: report)
    case .html: ComparisonPage.text(of: report)
    case .xlsx: nil
    }
  }
}
