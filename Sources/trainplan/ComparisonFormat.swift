import ArgumentParser

/// The formats in which a comparison can be had.
enum ComparisonFormat: String, ExpressibleByArgument, CaseIterable {
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

  /// The format of what else is said, such as that there is no plan.
  var report: ReportFormat {
    switch self {
    case .text, .html, .xlsx: .text
    case .json: .json
    case .csv: .csv
    }
  }
}
