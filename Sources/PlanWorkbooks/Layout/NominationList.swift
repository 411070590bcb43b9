internal import Languages
internal import Reporting
internal import TrainingDomain
internal import Workbooks

/// Where the list of those who start in a year stands, and in which order.
struct NominationList {
  /// The columns but those of money per year, which follow. Those after `basis` are not printed.
  enum Column: Int {
    case ordinal, name, unit, position, course, people, intake, completes, cost, basis
    case official, courseID, courseNumber, unitNumber, targets
  }

  /// The year in which the courses start.
  let year: Year
  /// The sheet's name.
  let sheet: String
  /// Who is sent: by unit and given name, as lists of people are read; at least one.
  let lines: [CostedEnrolment]
  /// The years in which the courses cost something, ascending.
  let costYears: [Year]

  /// The row of the headings.
  static let headRow = 3

  /// The list of a year; nil where nobody starts.
  init?(_ year: Year, _ report: PlanReport) {
    let chosen = report.result.enrolments.filter { $0.enrolment.intake.year == year }
    guard !chosen.isEmpty else { return nil }
    self.year = year
    sheet = report.said(SheetName.nominations(year))
    lines = NominationOrder.sorted(chosen, report)
    costYears = Set(chosen.flatMap(\.costByYear).filter { $0.amount > .zero }.map(\.year)).sorted()
  }

  /// The rows of the list.
  var rows: ClosedRange<Int> { Self.headRow + 1...Self.headRow + lines.count }

  /// The column of the money of a year; nil where the list costs nothing then.
  func column(of year: Year) -> Int? {
    costYears.firstIndex(of: year).map { Column.targets.rawValue + 1 + $0 }
  }

  /// The cells of a column, without its heading.
  func range(_ column: Int) -> CellRange { CellRange(sheet, rows: rows, column: column) }
}
