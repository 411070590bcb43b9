internal import Languages
internal import WhatIf

/// A table with a column for every plan, the base first.
struct ComparedTable {
  private let plans: [ComparedPlan]
  private var table: TextTable

  /// Makes a table of the heads before the plans.
  init(_ heads: [Wording], _ report: ComparisonReport) {
    plans = report.comparison.plans
    let labels = plans.map { (report.label($0), TextTable.Side.right) }
    table = TextTable(heads.map { (report.said($0), TextTable.Side.left) } + labels)
  }

  /// Adds a row: what stands before the plans, and what each of them says.
  mutating func add(_ first: [String], _ cell: (ComparedPlan) -> String) { table.add(first + plans.map(cell)) }

  /// The table for every printed format, below a caption.
  func printed(_ caption: String, notes: [String] = []) -> PrintedTable {
    PrintedTable(caption, table, notes: notes)
  }

  /// The table, each line indented.
  var text: String { table.text() }
}
