import ArgumentParser

/// The formats in which a plan is printed.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  /// Words and aligned tables.
  case text
  /// One JSON object.
  case json
  /// Four tables, each below its file's name.
  case csv
}
