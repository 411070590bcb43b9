internal import Languages
internal import Reporting
internal import TrainingDomain
internal import Workbooks

/// The places of every course and intake, and learners per course and year summed over them.
struct QuotaSheet {
  private typealias Column = QuotaList.Column

  private let layout: PlanLayout
  private var report: PlanReport { layout.report }
  private var list: QuotaList { layout.quotas }

  init(_ layout: PlanLayout) { self.layout = layout }

  /// The sheet.
  var sheet: Sheet {
    let more = (Column.cost.rawValue + 1..<list.printed).map { _ in 11.0 }
    var sheet = Sheet(name: list.sheet, widths: [5, 9, 46, 12, 11, 11, 17, 17, 17] + more + [18, 8])
    let title = Wording(
      en: "Quotas per course and year", vi: "CHỈ TIÊU CỬ ĐI ĐÀO TẠO, BỒI DƯỠNG THEO KHÓA HỌC VÀ NĂM")
    sheet.addTitle(report.said(title), below: report.problem.title, columns: list.printed)
    sheet.skip()
    addHeadings(to: &sheet)
    for (index, quota) in list.quotas.enumerated() { add(quota, at: index, to: &sheet) }
    addTotal(to: &sheet)
    addLearners(to: &sheet)
    sheet.frozen = CellPlace(QuotaList.headRow + 1, 0)
    if let rows = list.rows {
      sheet.filtered = CellRange(
        list.sheet, CellPlace(QuotaList.headRow, 0), CellPlace(rows.upperBound, Column.cost.rawValue))
    }
    sheet.printing = PrintSetup(
      repeatedRows: QuotaList.headRow...QuotaList.headRow, lastColumn: list.printed - 1)
    return sheet
  }

  private func addHeadings(to sheet: inout Sheet) {
    let row = sheet.addHeadings(
      [
        Wording(en: "No.", vi: "TT"), Wording(en: "Year", vi: "Năm"), Wording(en: "Course", vi: "Khóa học"),
        Wording(en: "Starts", vi: "Khai giảng"), Wording(en: "Learners", vi: "Số học viên"),
        Wording(en: "Classes", vi: "Số lớp"), Wording(en: "Cost of classes (đồng)", vi: "Kinh phí mở lớp (đồng)"),
        Wording(en: "Cost of learners (đồng)", vi: "Kinh phí học viên (đồng)"),
        Wording(en: "Cost in all (đồng)", vi: "Tổng kinh phí (đồng)"),
      ], in: report.language)
    let aside = [Wording(en: "Course id", vi: "Mã khóa học"), Wording(en: "Course no.", vi: "Khóa số")]
    for (index, heading) in aside.enumerated() {
      sheet.put(layout.said(heading), at: row, list.printed + index, CellStyle.heading.with { $0.size = 9 })
    }
  }

  private func add(_ quota: Quota, at index: Int, to sheet: inout Sheet) {
    let row = sheet.nextRow
    let (first, last) = (CellPlace(row, Column.classCost.rawValue), CellPlace(row, Column.learnerCost.rawValue))
    sheet.add([
      Cell(.whole(index + 1), .ordinal), Cell(.whole(quota.intake.year.number), .ordinal),
      Cell(.text(report.name(of: quota.course)), .words),
      Cell(.day(quota.intake.firstDay), .month(in: report.language)), Cell(.whole(quota.learners.count), .whole),
      Cell(.whole(quota.classes), .sparse), Cell(.whole(quota.fixedCost.amount), .sparse),
      Cell(.whole(quota.learnerCost.amount), .whole),
      Cell(
        .formula("SUM(\(first.name):\(last.name))", result: (quota.fixedCost + quota.learnerCost).amount), .whole),
    ])
    sheet.put(.text(quota.course.rawValue), at: row, list.place(of: .courseID), .aside)
    sheet.put(.whole(layout.courses[quota.course.rawValue]), at: row, list.place(of: .courseNumber), .aside)
  }

  private func addTotal(to sheet: inout Sheet) {
    guard list.rows != nil else {
      let nobody = Wording(en: "Nobody is sent on any course.", vi: "Không cử ai đi học khóa nào.")
      return sheet.addText(report.said(nobody), columns: list.printed, .remark)
    }
    let row = sheet.nextRow
    for column in 0...Column.cost.rawValue { sheet.put(.blank, at: row, column, .words) }
    sheet.put(layout.said(total), at: row, Column.course.rawValue, CellStyle.words.bold)
    let sums: [(Column, Int)] = [
      (.learners, list.quotas.map(\.learners.count).reduce(0, +)), (.classes, list.quotas.map(\.classes).reduce(0, +)),
      (.classCost, list.quotas.map(\.fixedCost.amount).reduce(0, +)),
      (.learnerCost, list.quotas.map(\.learnerCost.amount).reduce(0, +)),
      (.cost, list.quotas.map { ($0.fixedCost + $0.learnerCost).amount }.reduce(0, +)),
    ]
    for (column, sum) in sums {
      sheet.put(.formula("SUM(\(range(column)))", result: sum), at: row, column.rawValue, CellStyle.whole.bold)
    }
  }

  /// Learners who start, course by course and year by year.
  private func addLearners(to sheet: inout Sheet) {
    guard list.rows != nil else { return }
    sheet.skip()
    sheet.put(
      layout.said(Wording(en: "Learners who start, per year", vi: "Số học viên nhập học theo năm")), at: sheet.nextRow,
      Column.course.rawValue, .section)
    let head = sheet.nextRow
    sheet.put(layout.said(Wording(en: "No.", vi: "TT")), at: head, 0, .heading)
    addCourse(layout.said(Wording(en: "Course", vi: "Khóa học")), at: head, .heading, to: &sheet)
    // The years fill the columns from that of the intakes on.
    let columns = layout.years.enumerated().map { (Column.intake.rawValue + $0, $1) }
    for (column, year) in columns { sheet.put(.whole(year.number), at: head, column, .heading) }
    for course in list.courses {
      let row = sheet.nextRow
      sheet.put(.whole(layout.courses[course.id.rawValue]), at: row, 0, .ordinal)
      addCourse(.text(course.name), at: row, .words, to: &sheet)
      for (column, year) in columns {
        let quotas = list.quotas.filter { $0.course == course.id && $0.intake.year == year }
        let formula =
          "SUMIFS(\(range(.learners)),\(range(.courseNumber)),$A\(row + 1),\(range(.year)),\(CellPlace(head, column).name))"
        sheet.put(
          .formula(formula, result: quotas.map(\.learners.count).reduce(0, +)), at: row, column, .sparse)
      }
    }
  }

  /// A course over the columns of the year and the course.
  private func addCourse(_ content: CellContent, at row: Int, _ style: CellStyle, to sheet: inout Sheet) {
    sheet.merge(
      content, from: CellPlace(row, Column.year.rawValue), to: CellPlace(row, Column.course.rawValue), style)
  }

  private func range(_ column: Column) -> String {
    list.range(column).map { "\($0.first.fixedName):\($0.last.fixedName)" } ?? ""
  }

  private let total = Wording(en: "Total", vi: "Tổng cộng")
}
