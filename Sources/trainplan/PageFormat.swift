import ArgumentParser

/// The formats of answers that can also be had as a page.
enum PageFormat: String, ExpressibleByArgument, CaseIterable {
  /// Words and aligned tables.
  case text
  /// One JSON object.
  case json
  /// Tables, each below its file's name.
  case csv
  /// A page to read in a browser and to print.
  case html

  /// The format of what else is said, such as that there is no plan.
  var report: ReportFormat {
    switch self {
    case .text, .html: .text
    case .json: .json
    case .csv: .csv
    }
  }
}
