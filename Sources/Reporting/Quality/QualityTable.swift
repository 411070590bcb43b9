package import Languages
package import TrainingDomain

/// A table of quality ("Biểu tổng hợp chất lượng") of a group on a due day, in the columns that annexes of reports have.
///
/// It has ten columns under eight headings, a row that numbers the columns, and a total before its rows.
package struct QualityTable: Hashable, Sendable {
  /// Its place among the tables of the plan, from 1.
  package let number: Int
  /// The group that is counted.
  package let group: OfficialGroup.ID
  /// The group's name as it is printed.
  package let groupName: Wording
  /// The year at whose end the body is as the roster has it: the one before the horizon.
  package let baselineYear: Year
  /// The day on which the targets are due.
  package let due: CalendarDate
  /// The title of the plan the table is attached to.
  package let planTitle: String
  /// Everybody of the group.
  package let total: QualityRow
  /// The targets and shares, in the order of the input; at least one.
  package let rows: [QualityRow]

  /// What the table is called: `Biểu 01`.
  package var name: Wording {
    let digits = number < 10 ? "0\(number)" : "\(number)"
    return Wording(en: "Table \(digits)", vi: "Biểu \(digits)")
  }

  /// What the table says.
  package var title: Wording {
    let isYearEnd = due == due.year.december.lastDay
    let day = isYearEnd ? Wording(verbatim: "\(due.year)") : PrintedDate.wording(of: due)
    return Wording(
      en: "Summary of the quality of \(groupName), to \(day)",
      vi: "Tổng hợp chất lượng \(groupName) đến \(isYearEnd ? "năm" : "ngày") \(day)")
  }

  /// What the table is attached to, in parentheses below the title.
  package var caption: Wording {
    Wording(en: "(Attached to “\(planTitle)”)", vi: "(Kèm theo “\(planTitle)”)")
  }

  /// The headings, which cover ten columns.
  package var headings: [QualityHeading] {
    let parts = [Wording(en: "Number", vi: "Số lượng"), Wording(verbatim: "%")]
    let (base, year) = (baselineYear, due.year)
    return [
      QualityHeading(Wording(en: "No.", vi: "TT")), QualityHeading(Wording(en: "Quality", vi: "Chất lượng")),
      QualityHeading(Wording(en: "Actual in \(base)", vi: "Thực hiện năm \(base)"), parts: parts),
      QualityHeading(Wording(en: "Target to \(year) (%)", vi: "Mục tiêu đến năm \(year) (%)")),
      QualityHeading(
        Wording(en: "Actual in \(year) under the plan", vi: "Thực hiện năm \(year) theo kế hoạch"), parts: parts),
      QualityHeading(Wording(en: "\(year) against the target (%)", vi: "So sánh năm \(year)/mục tiêu (%)")),
      QualityHeading(Wording(en: "\(year) against \(base) (%)", vi: "So sánh năm \(year)/năm \(base) (%)")),
      QualityHeading(Wording(en: "Remarks", vi: "Ghi chú")),
    ]
  }

  /// The row below the headings that numbers the columns, 1 to 10.
  package var columnNumbers: [QualityCell] { (1...10).map(QualityCell.ordinal) }
}
