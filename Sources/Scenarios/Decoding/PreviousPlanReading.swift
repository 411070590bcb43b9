internal import Diagnostics
internal import TrainingDomain

/// Reads the enrolments of an earlier plan.
enum PreviousPlanReading {
  /// The columns, all needed but `count`.
  static let columns = ["official", "course", "intake", "count"]

  /// The enrolments of a table; `rows` gives the table's row of each.
  static func enrolments(
    _ table: CSVTable, faults: inout [Diagnostic]
  ) -> [(enrolment: Enrolment, row: Int)] {
    let start = SourceLocation(file: table.file, line: 1)
    for name in columns.dropLast() where table.column(name) == nil {
      let message = "the previous plan has no column '\(name)'"
      faults.append(Diagnostic(.error, rule: "missing-column", message, remedy: "add it", at: start))
    }
    guard let official = table.column("official"), let course = table.column("course"),
      let intake = table.column("intake")
    else { return [] }
    var enrolments: [(enrolment: Enrolment, row: Int)] = []
    for row in 0..<table.rowCount {
      let month = month(table.text(row, intake))
      let countText = table.text(row, table.column("count"))
      let count = countText.isEmpty ? 1 : Int(countText)
      guard let month, let count, (1...10_000_000).contains(count) else {
        let message = month == nil ? "'intake' is no month" : "'count' is no whole number from 1"
        let place = table.location(row, month == nil ? intake : table.column("count"))
        faults.append(Diagnostic(.error, rule: "wrong-type", message, remedy: "write 2026-09 and digits", at: place))
        continue
      }
      let enrolment = Enrolment(
        official: Official.ID(table.text(row, official)), count: Heads(count),
        course: Course.ID(table.text(row, course)),
        intake: month)
      enrolments.append((enrolment, row))
    }
    return enrolments
  }

  /// The month of `2026-09`.
  private static func month(_ text: String) -> Month? { CalendarDate(iso: text + "-01")?.month }
}
