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
  /// A plan document for a word processor.
  case docx
  /// A workbook for a spreadsheet program.
  case xlsx

  /// The format of what else is said, such as that there is no plan.
  var report: ReportFormat {
    switch self {
    case .text, .html, .docx, .xlsx: .text
    case .json: .json
    case .csv: .csv
    }
  }

  /// Whether `--output` names a single file and not the plan folder.
  var isDocument: Bool { self == .html || isPacked }

  /// Whether the format is of packed bytes, which no screen shows.
  var isPacked: Bool { self == .docx || self == .xlsx }
}
