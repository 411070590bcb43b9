import Diagnostics
import PlanWorkbooks
import Reporting
import Workbooks

/// The files of a plan folder.
enum PlanFiles {
  /// The files that hold a plan.
  static func files(of report: PlanReport) -> [OutputFile] {
    let written = [
      OutputFile(path: "plan.json", text: PlanJSON.text(of: report)),
      OutputFile(path: "plan.txt", text: PlanText.text(of: report)),
    ]
    return written + PlanTables.tables(of: report).map { OutputFile(path: $0.file, text: $0.text) }
  }

  /// Their names, which a later plan may replace.
  static let names = [
    "plan.json", "plan.txt", "quotas.csv", "enrolments.csv", "targets.csv", "budget.csv", "blocked.csv", "moves.csv",
    "plan.xlsx",
  ]

  /// The document of a format; nil for a format that is printed.
  static func document(
    of report: PlanReport, _ diagnostics: [Diagnostic], in format: PlanFormat
  ) throws -> OutputFile? {
    guard format == .xlsx else { return nil }
    let workbook = PlanWorkbook.workbook(of: report, diagnostics: diagnostics)
    do { return OutputFile(path: "plan.xlsx", bytes: try workbook.bytes()) } catch {
      throw OutputFailure(writing: "plan.xlsx", error)
    }
  }

  /// The plan in a format, for standard output.
  static func text(of report: PlanReport, in format: ReportFormat) -> String {
    switch format {
    case .text: PlanText.text(of: report)
    case .json: PlanJSON.text(of: report)
    case .csv: PlanTables.text(of: report)
    }
  }
}
