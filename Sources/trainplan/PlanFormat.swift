import ArgumentParser

/// The formats in which a plan, or a comparison of plans, is given: printed, or as a document of its own.
enum PlanFormat: String, ExpressibleByArgument, CaseIterable {
  /// Words and aligned tables.
  case text
  /// One JSON object.
  case json
  /// The tables, each below its file's name.
  case csv
  /// A workbook, which is written to a file.
  case xlsx

  /// The format that is printed; nil for a document, which no screen shows.
  var printed: ReportFormat? { ReportFormat(rawValue: rawValue) }

  /// Whether a path names a document of this format, by its ending.
  func isEnding(of path: String) -> Bool {
    printed == nil && path.lowercased().hasSuffix(".\(rawValue)")
  }
}
