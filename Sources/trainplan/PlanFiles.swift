import AdministrativeDocuments
import Diagnostics
import Languages
import PlanPages
import PlanWorkbooks
import Reporting
import TrainingDomain
import Workbooks

/// The files of a plan folder.
enum PlanFiles {
  /// The files that hold a plan.
  ///
  /// - Parameter byUnit: whether there is an extract for every unit, as there is where each wrote a roster of its own.
  static func files(of report: PlanReport, byUnit: Bool = false) -> [OutputFile] {
    let extracts =
      byUnit || report.problem.inputs?.rosterFolder != nil ? UnitExtract.all(of: report).flatMap(files) : []
    let written = [
      OutputFile(path: "plan.json", text: PlanJSON.text(of: report)),
      OutputFile(path: "plan.txt", text: PlanText.text(of: report)),
    ]
    return written + PlanTables.tables(of: report).map { OutputFile(path: $0.file, text: $0.text) } + extracts
  }

  private static func files(of extract: UnitExtract) -> [OutputFile] {
    [OutputFile(path: "units/\(extract.textFile)", text: extract.text)]
      + extract.tables.map { OutputFile(path: "units/\($0.file)", text: $0.text) }
  }

  /// Their names, which a later plan may replace.
  static let names = [
    "plan.json", "plan.txt", "quotas.csv", "enrolments.csv", "targets.csv", "budget.csv", "blocked.csv", "moves.csv",
    "units",
  ]

  /// What the files of the folders among them end in.
  static let endings = ["units": UnitExtract.fileEndings]

  /// The plan in a format, for standard output or a file of its own.
  ///
  /// - Parameters:
  ///   - layout: by whose rules a plan document is laid out.
  ///   - diagnostics: what was said about the input, which stands among the notes of a workbook.
  static func bytes(
    of report: PlanReport, in format: PlanFormat, _ layout: DocumentLayout, _ diagnostics: [Diagnostic]
  ) throws(OutputFailure) -> [UInt8] {
    switch format {
    case .text: Array(PlanText.text(of: report).utf8)
    case .json: Array(PlanJSON.text(of: report).utf8)
    case .csv: Array(PlanTables.text(of: report).utf8)
    case .html: Array(PlanPage.text(of: report).utf8)
    case .docx: try document(of: report, layout)
    case .xlsx: try workbook(of: report, diagnostics)
    }
  }

  private static func workbook(
    of report: PlanReport, _ diagnostics: [Diagnostic]
  ) throws(OutputFailure) -> [UInt8] {
    do throws(WorkbookFault) {
      return try PlanWorkbook.workbook(of: report, diagnostics: diagnostics).bytes()
    } catch {
      throw OutputFailure(writing: "plan.xlsx", error)
    }
  }

  private static func document(of report: PlanReport, _ layout: DocumentLayout) throws(OutputFailure) -> [UInt8] {
    do throws(PlanDocument.Refusal) {
      return try PlanDocument(report, layout: layout).bytes()
    } catch {
      throw OutputFailure(
        place: error.part,
        reason: Wording(en: "could not be packed: memory ran out", vi: "không đóng gói được: hết bộ nhớ"))
    }
  }
}
