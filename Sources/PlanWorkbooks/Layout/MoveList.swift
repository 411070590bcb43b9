internal import Reporting
internal import TrainingDomain
internal import Workbooks

/// Where the list of decisions about staff stands, in the plan's order.
struct MoveList {
  /// The columns but those of money per year, which follow. `sourceNumber` and all after it are not printed.
  enum Column: Int {
    case ordinal, year, decision, who, from, to, people, source, cost
    case official, sourceNumber
  }

  /// The sheet's name.
  let sheet: String
  /// The decisions.
  let moves: [CostedMove]
  /// The years of the plan, each with a column.
  let years: [Year]

  /// The row of the headings.
  static let headRow = 3

  init(_ report: PlanReport) {
    sheet = report.said(SheetName.moves)
    moves = report.result.moves
    years = report.problem.horizon.years
  }

  /// The rows of the list; nil where there are no decisions.
  var rows: ClosedRange<Int>? { moves.isEmpty ? nil : Self.headRow + 1...Self.headRow + moves.count }

  /// The column of the money of a year.
  func column(of year: Year) -> Int {
    Column.sourceNumber.rawValue + 1 + years.prefix { $0 < year }.count
  }

  /// The cells of a column; nil where there are no decisions.
  func range(_ column: Int) -> CellRange? { rows.map { CellRange(sheet, rows: $0, column: column) } }
}
