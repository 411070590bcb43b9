internal import Reporting
internal import TrainingDomain
internal import Workbooks

/// Where the list of quotas stands: the places of each course and intake, in the plan's order.
struct QuotaList {
  /// The columns; the last two are not printed, and stand behind the years of the table below the list.
  enum Column: Int {
    case ordinal, year, course, intake, learners, classes, classCost, learnerCost, cost
    case courseID, courseNumber
  }

  /// The sheet's name.
  let sheet: String
  /// The quotas.
  let quotas: [Quota]
  /// The courses on which somebody is sent, in the order of the problem.
  let courses: [Course]
  /// How many columns are printed: those of the list, or as many as the years below it take.
  let printed: Int

  /// The row of the headings of the list.
  static let headRow = 3

  init(_ report: PlanReport) {
    sheet = report.said(SheetName.quotas)
    quotas = report.result.quotas
    let sent = Set(report.result.quotas.map(\.course))
    courses = report.problem.courses.filter { sent.contains($0.id) }
    printed = max(Column.cost.rawValue + 1, Column.intake.rawValue + report.problem.horizon.years.count)
  }

  /// The rows of the list; nil where nobody is sent.
  var rows: ClosedRange<Int>? {
    quotas.isEmpty ? nil : Self.headRow + 1...Self.headRow + quotas.count
  }

  /// The cells of a column; nil where nobody is sent.
  func range(_ column: Column) -> CellRange? {
    rows.map { CellRange(sheet, rows: $0, column: place(of: column)) }
  }

  /// Where a column stands, from 0.
  func place(of column: Column) -> Int {
    switch column {
    case .courseID: printed
    case .courseNumber: printed + 1
    default: column.rawValue
    }
  }
}
