import ArgumentParser

/// The formats in which a plan can be had.
enum PlanFormat: String, ExpressibleByArgument, CaseIterable {
  /// Words and aligned tables.
  case text
  /// One JSON object.
  case json
  /// Tables, each below its file's name.
  case csv
  /// A page to read in a browser and to print.
  case html
  /// A workbook, which is written to a file and not printed.
  case xlsx
  /// A plan document for a word processor, which is written to a file and not printed.
  case docx

  /// The format of what else is said, such as that there is no plan.
  var report: ReportFormat {
    switch self {
    case .text, .html, .xlsx, .docx: .text
    case .json: .json
    case .csv: .csv
    }
  }

  /// Whether `--output` names a single file and not the plan folder.
  var isDocument: Bool { self == .html || isFile }

  /// Whether it is no text, and so not printed.
  var isFile: Bool { self == .xlsx || self == .docx }
}
