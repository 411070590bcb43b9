import AdministrativeDocuments
import Diagnostics
import Languages
import PlanPages
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
    "plan.xlsx", "plan.docx",
  ]

  /// The plan as a workbook.
  ///
  /// - Parameter diagnostics: what was said about the input, which stands among its notes.
  static func workbook(of report: PlanReport, _ diagnostics: [Diagnostic]) throws(OutputFailure) -> OutputFile {
    let path = "plan.xlsx"
    do throws(WorkbookFault) {
      return OutputFile(
        path: path, bytes: try PlanWorkbook.workbook(of: report, diagnostics: diagnostics).bytes())
    } catch {
      throw OutputFailure(writing: path, error)
    }
  }

  /// The plan as a plan document.
  static func document(of report: PlanReport, _ layout: DocumentLayout) throws(OutputFailure) -> OutputFile {
    let path = "plan.docx"
    do throws(PlanDocument.Refusal) {
      return OutputFile(path: path, bytes: try PlanDocument(report, layout: layout).bytes())
    } catch {
      let part = error.part
      throw OutputFailure(
        place: path,
        reason: Wording(
          en: "could not be put together: no memory for ‘\(part)’", vi: "không tạo được: hết bộ nhớ khi ghi ‘\(part)’"))
    }
  }

  /// The plan in a format, for standard output; nil for workbooks and documents, which are no text.
  static func text(of report: PlanReport, in format: PlanFormat) -> String? {
    switch format {
    case .text: PlanText.text(of: report)
    case .json: PlanJSON.text(of: report)
    case .csv: PlanTables.text(of: report)
    case .html: PlanPage.text(of: report)
    case .xlsx, .docx: nil
    }
  }
}
