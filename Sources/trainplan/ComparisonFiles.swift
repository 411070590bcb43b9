import PlanPages
import Reporting

/// The files of a comparison's folder.
enum ComparisonFiles {
  /// The files that hold a comparison.
  static func files(of report: ComparisonReport) -> [OutputFile] {
    let written = [
      OutputFile(path: "comparison.json", text: ComparisonJSON.text(of: report)),
      OutputFile(path: "comparison.txt", text: ComparisonText.text(of: report)),
      OutputFile(path: "comparison.html", text: ComparisonPage.text(of: report)),
    ]
    return written + ComparisonTables.tables(of: report).map { OutputFile(path: $0.file, text: $0.text) }
  }

  /// Their names, which a later comparison may replace.
  static let names =
    ["comparison.json", "comparison.txt", "comparison.html"]
    + ["plans", "stages", "targets", "courses", "money", "moves", "people", "inputs"].map { "comparison-\($0).csv" }

  /// The comparison in a format, for standard output.
  static func text(of report: ComparisonReport, in format: PageFormat) -> String {
    switch format {
    case .text: ComparisonText.text(of: report)
    case .json: ComparisonJSON.text(of: report)
    case .csv: ComparisonTables.text(of: report)
    case .html: ComparisonPage.text(of: report)
    }
  }
}
