internal import Languages
internal import Reporting
internal import TrainingDomain
internal import WhatIf
internal import Workbooks

/// Where the money of a plan stands: what is spent on, then what every source grants and pays.
struct MoneyRows {
  /// What money is spent on.
  enum Item: Hashable {
    /// Learners and classes of a course.
    case course(Course)
    /// Staff who come, move and go, paid by a source.
    case staff(FundingSource)
  }

  /// A row of a source.
  enum Line: Int, CaseIterable {
    case granted, carried, spent, left, planned, difference
  }

  /// The sheet's name.
  let sheet: String
  /// What money is spent on: courses in the order of the problem, then staff by source.
  let items: [Item]
  /// The sources, in the order of the problem.
  let sources: [FundingSource]
  /// The years, each with a column.
  let years: [Year]

  /// The row of the headings, which name the years.
  static let headRow = 3
  /// The column of the first year.
  static let firstYear = 3

  init(_ report: PlanReport, _ spending: PlanSpending) {
    let problem = report.problem
    let paid = Set(spending.courses.map(\.course))
    let paying = Set(report.result.moves.map(\.source))
    sheet = report.said(SheetName.money)
    items =
      problem.courses.filter { paid.contains($0.id) }.map(Item.course)
      + problem.sources.filter { paying.contains($0.id) }.map(Item.staff)
    sources = problem.sources
    years = problem.horizon.years
  }

  /// The rows of what money is spent on; nil where nothing is.
  var itemRows: ClosedRange<Int>? { items.isEmpty ? nil : Self.headRow + 1...Self.headRow + items.count }
  /// The row of the sum of all items.
  var totalRow: Int { Self.headRow + 1 + items.count }
  /// The row of the headings of the sources.
  var sourceHeadRow: Int { totalRow + 3 }
  /// The column of the sums over the years.
  var totalColumn: Int { Self.firstYear + years.count }
  /// The column of the numbers of sources, which is not printed.
  var sourceColumn: Int { totalColumn + 1 }

  /// The row of a line of a source, which is given by its place.
  func row(_ line: Line, ofSource place: Int) -> Int {
    sourceHeadRow + 1 + place * Line.allCases.count + line.rawValue
  }

  /// The cells of the years in a row.
  func range(row: Int) -> CellRange {
    CellRange(sheet, CellPlace(row, Self.firstYear), CellPlace(row, totalColumn - 1))
  }
}
