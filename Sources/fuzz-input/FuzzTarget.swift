import ArgumentParser

/// What the mutated files are given to.
enum FuzzTarget: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// The reader of YAML, from bytes to a tree.
  case yaml
  /// The reader of CSV, from bytes to roster rows.
  case csv
  /// The reader of rosters in any layout, with and without a scenario.
  case roster
  /// The reader of workbooks and of the rosters in them, with the archive's bytes put wrong or the XML in it.
  case workbook
  /// The loader of whole folders, and the model of some of those that load.
  case scenario
}
