internal import Diagnostics
internal import Languages
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
      let message = Wording(
        en: "the previous plan has no column '\(name)'", vi: "kế hoạch trước không có cột '\(name)'")
      faults.append(
        Diagnostic(
          .error, rule: "missing-column", message, remedy: Wording(en: "add it", vi: "thêm cột này"), at: start))
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
        let message =
          month == nil
          ? Wording(en: "'intake' is no month", vi: "'intake' không phải là tháng")
          : Wording(en: "'count' is no whole number from 1", vi: "'count' không phải là số nguyên từ 1")
        let place = table.location(row, month == nil ? intake : table.column("count"))
        faults.append(
          Diagnostic(
            .error, rule: "wrong-type", message,
            remedy: Wording(en: "write '2026-09' and digits", vi: "ghi dạng '2026-09' và chữ số"), at: place))
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
