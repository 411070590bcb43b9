internal import Languages
internal import Reporting
internal import TrainingDomain
internal import WhatIf
internal import Workbooks

/// Money by year, course and source, summed by formulas over the lists of people, quotas and moves.
struct MoneySheet {
  private let layout: PlanLayout
  private let rows: MoneyRows
  private var report: PlanReport { layout.report }

  init(_ layout: PlanLayout) {
    self.layout = layout
    rows = layout.money
  }

  /// The sheet.
  var sheet: Sheet {
    var sheet = Sheet(name: rows.sheet, widths: [5, 42, 30] + rows.years.map { _ in 15 } + [17, 8])
    let title = Wording(
      en: "Money per year, course and source", vi: "KINH PHÍ THEO NĂM, KHÓA HỌC VÀ NGUỒN")
    sheet.addTitle(report.said(title), below: report.problem.title, columns: rows.totalColumn + 1)
    sheet.put(
      layout.said(Wording(en: "in đồng", vi: "Đơn vị tính: đồng")), at: sheet.nextRow, rows.totalColumn,
      .remark.with { $0.side = .right })
    addHeadings(
      [
        Wording(en: "No.", vi: "TT"), Wording(en: "Course or other item", vi: "Khóa học, khoản chi"),
        Wording(en: "Source", vi: "Nguồn kinh phí"),
      ], to: &sheet)
    sheet.put(
      layout.said(Wording(en: "Source no.", vi: "Nguồn số")), at: MoneyRows.headRow, rows.sourceColumn,
      CellStyle.heading.with { $0.size = 9 })
    for item in rows.items { add(item, to: &sheet) }
    addTotal(to: &sheet)
    sheet.skip()
    sheet.put(
      layout.said(Wording(en: "Money per source", vi: "Kinh phí theo nguồn")), at: sheet.nextRow, 1, .section)
    addHeadings(
      [
        Wording(en: "No.", vi: "TT"), Wording(en: "Source", vi: "Nguồn kinh phí"),
        Wording(en: "Line", vi: "Nội dung"),
      ], to: &sheet)
    MoneySourceLines(layout).add(to: &sheet)
    sheet.frozen = CellPlace(MoneyRows.headRow + 1, 3)
    sheet.printing = PrintSetup(repeatedRows: MoneyRows.headRow...MoneyRows.headRow, lastColumn: rows.totalColumn)
    return sheet
  }

  private func addHeadings(_ first: [Wording], to sheet: inout Sheet) {
    sheet.add(
      first.map { Cell(layout.said($0), .heading) } + rows.years.map { Cell(.whole($0.number), .heading) }
        + [Cell(layout.said(Wording(en: "Total", vi: "Tổng cộng")), .heading)])
  }

  private func add(_ item: MoneyRows.Item, to sheet: inout Sheet) {
    let row = sheet.nextRow
    let source: FundingSource?
    let name: String
    switch item {
    case .course(let course):
      name = course.name
      source = rows.sources.first { $0.id == course.source }
      sheet.put(.whole(layout.courses[course.id.rawValue]), at: row, 0, .ordinal)
    case .staff(let paying):
      name = report.said(
        Wording(en: "hiring, transfers and early retirement", vi: "Tuyển dụng, điều động, nghỉ hưu trước tuổi"))
      source = paying
      sheet.put(.blank, at: row, 0, .ordinal)
    }
    sheet.put(.text(name), at: row, 1, .words)
    sheet.put(.text(source?.name ?? ""), at: row, 2, .words)
    for (index, year) in rows.years.enumerated() {
      let place = CellPlace(row, MoneyRows.firstYear + index)
      let terms = terms(of: item, in: year, at: place)
      let amount = amount(of: item, in: year).amount
      sheet.put(
        terms.isEmpty ? .whole(amount) : .formula(terms.joined(separator: "+"), result: amount), at: row,
        place.column, .sparse)
    }
    let cells = rows.range(row: row)
    sheet.put(
      .formula("SUM(\(cells.first.name):\(cells.last.name))", result: amount(of: item, in: nil).amount), at: row,
      rows.totalColumn, CellStyle.whole.bold)
    sheet.put(.whole(source.map { layout.sources[$0.id.rawValue] } ?? 0), at: row, rows.sourceColumn, .aside)
  }

  /// The sums over the lists that make an item's money of a year.
  private func terms(of item: MoneyRows.Item, in year: Year, at place: CellPlace) -> [String] {
    switch item {
    case .course:
      let key = "$A\(place.row + 1)"
      let people = layout.nominations.compactMap { list in
        list.column(of: year).map { column in
          sum(list.range(column), where: [(list.range(NominationList.Column.courseNumber.rawValue), key)])
        }
      }
      let head = CellPlace(MoneyRows.headRow, place.column)
      guard let costs = layout.quotas.range(.classCost), let courses = layout.quotas.range(.courseNumber),
        let years = layout.quotas.range(.year), layout.quotas.quotas.contains(where: { $0.fixedCost > .zero })
      else { return people }
      return people + [sum(costs, where: [(courses, key), (years, head.fixedName)])]
    case .staff:
      guard let costs = layout.moves.range(layout.moves.column(of: year)),
        let sources = layout.moves.range(MoveList.Column.sourceNumber.rawValue)
      else { return [] }
      return [sum(costs, where: [(sources, CellPlace(place.row, rows.sourceColumn).fixedName)])]
    }
  }

  private func sum(_ cells: CellRange, where conditions: [(CellRange, String)]) -> String {
    "SUMIFS(\(cells.reference)," + conditions.map { "\($0.0.reference),\($0.1)" }.joined(separator: ",") + ")"
  }

  /// What an item costs in a year, or in all years.
  private func amount(of item: MoneyRows.Item, in year: Year?) -> Dong {
    switch item {
    case .course(let course):
      layout.spending.courses.filter { $0.course == course.id && (year == nil || $0.year == year) }.map(\.cost)
        .reduce(.zero, +)
    case .staff(let source):
      layout.spending.moves.filter { $0.source == source.id && (year == nil || $0.year == year) }.map(\.amount)
        .reduce(.zero, +)
    }
  }

  private func addTotal(to sheet: inout Sheet) {
    let row = sheet.nextRow
    for column in 0..<3 { sheet.put(.blank, at: row, column, .words) }
    sheet.put(layout.said(Wording(en: "Total", vi: "Tổng cộng")), at: row, 1, CellStyle.words.bold)
    let sums = rows.years.map { year in rows.items.map { amount(of: $0, in: year) }.reduce(.zero, +) }
    for (index, sum) in (sums + [sums.reduce(.zero, +)]).enumerated() {
      let column = MoneyRows.firstYear + index
      let cells = rows.itemRows.map { CellRange(rows.sheet, rows: $0, column: column) }
      let formula = cells.map { "SUM(\($0.first.name):\($0.last.name))" }
      sheet.put(
        formula.map { .formula($0, result: sum.amount) } ?? .whole(0), at: row, column, CellStyle.whole.bold)
    }
  }
}
