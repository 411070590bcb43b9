internal import Languages
internal import Reporting
internal import TrainingDomain
internal import Workbooks

/// Who is sent in a year: a list to sort and filter, sums per unit below it, and beside it what formulas need.
struct NominationSheet {
  private typealias Column = NominationList.Column

  private let layout: PlanLayout
  private let list: NominationList
  private var report: PlanReport { layout.report }
  /// How many columns are printed.
  private static let printed = Column.basis.rawValue + 1

  init(_ layout: PlanLayout, _ list: NominationList) {
    self.layout = layout
    self.list = list
  }

  /// The sheet.
  var sheet: Sheet {
    let money = list.costYears.map { _ in 13.0 }
    var sheet = Sheet(name: list.sheet, widths: [5, 24, 22, 22, 28, 8, 11, 12, 15, 70, 12, 18, 8, 8, 30] + money)
    let title = Wording(
      en: "Officials to be sent on courses in \(list.year)",
      vi: "DANH SÁCH CÁN BỘ, CÔNG CHỨC CỬ ĐI ĐÀO TẠO, BỒI DƯỠNG NĂM \(list.year)")
    sheet.addTitle(report.said(title), below: report.problem.title, columns: Self.printed)
    addShownSums(to: &sheet)
    addHeadings(to: &sheet)
    for (index, line) in list.lines.enumerated() { add(line, at: index, to: &sheet) }
    addUnits(to: &sheet)
    sheet.addSignatures(columns: Self.printed, in: report.language)
    sheet.frozen = CellPlace(NominationList.headRow + 1, 2)
    sheet.filtered = CellRange(
      list.sheet, CellPlace(NominationList.headRow, 0), CellPlace(list.rows.upperBound, lastColumn))
    sheet.printing = PrintSetup(
      repeatedRows: NominationList.headRow...NominationList.headRow, lastColumn: Self.printed - 1)
    return sheet
  }

  private var lastColumn: Int { Column.targets.rawValue + list.costYears.count }

  /// What is in view: these sums follow the filter.
  private func addShownSums(to sheet: inout Sheet) {
    let row = sheet.nextRow
    sheet.put(
      layout.said(Wording(en: "in view:", vi: "Đang hiển thị:")), at: row, Column.course.rawValue,
      .remark.with { $0.side = .right })
    for (column, sum) in [(Column.people, people.count), (.cost, cost.amount)] {
      let cells = list.range(column.rawValue)
      sheet.put(
        .formula("SUBTOTAL(109,\(cells.first.name):\(cells.last.name))", result: sum), at: row, column.rawValue,
        CellStyle.whole.bold.with { $0.hasBorder = false })
    }
  }

  private func addHeadings(to sheet: inout Sheet) {
    let row = sheet.addHeadings(
      [
        Wording(en: "No.", vi: "TT"), Wording(en: "Name", vi: "Họ và tên"), Wording(en: "Unit", vi: "Đơn vị"),
        Wording(en: "Post", vi: "Chức vụ, chức danh"), Wording(en: "Course", vi: "Khóa học"),
        Wording(en: "People", vi: "Số người"), Wording(en: "Starts", vi: "Khai giảng"),
        Wording(en: "Completes", vi: "Hoàn thành"), Wording(en: "Cost (đồng)", vi: "Kinh phí (đồng)"),
        Wording(en: "Basis", vi: "Căn cứ"),
      ], in: report.language)
    let aside =
      [
        Wording(en: "Roster id", vi: "Mã cán bộ"), Wording(en: "Course id", vi: "Mã khóa học"),
        Wording(en: "Course no.", vi: "Khóa số"), Wording(en: "Unit no.", vi: "Đơn vị số"),
        Wording(en: "Targets served", vi: "Phục vụ chỉ tiêu"),
      ] + list.costYears.map { Wording(en: "Cost \($0)", vi: "Kinh phí \($0)") }
    for (index, heading) in aside.enumerated() {
      sheet.put(layout.said(heading), at: row, Self.printed + index, CellStyle.heading.with { $0.size = 9 })
    }
  }

  private func add(_ line: CostedEnrolment, at index: Int, to sheet: inout Sheet) {
    let enrolment = line.enrolment
    let (row, official) = (list.rows.lowerBound + index, report.official(enrolment.official))
    let basis = report.basis(of: line)
    let unit = report.unit(of: enrolment)
    let language = report.language
    sheet.add([
      Cell(.whole(index + 1), .ordinal), Cell(.text(official?.name ?? enrolment.official.rawValue), .words),
      Cell(.text(unit.isEmpty ? "" : report.name(of: WorkUnit.ID(unit))), .words),
      Cell(.text(official?.position?.rawValue ?? ""), .words), Cell(.text(report.name(of: enrolment.course)), .words),
      Cell(.whole(enrolment.count.count), .centered), Cell(.day(enrolment.intake.firstDay), .month(in: language)),
      Cell(.day(line.completes), .day(in: language)), Cell(costFormula(of: line, row), .whole),
      Cell(layout.said(basis.citation), .smallWords),
      Cell(.text(enrolment.official.rawValue), .aside), Cell(.text(enrolment.course.rawValue), .aside),
      Cell(.whole(layout.courses[enrolment.course.rawValue]), .aside), Cell(.whole(layout.units[unit]), .aside),
      Cell(.text(basis.targets.map(\.name).joined(separator: "; ")), .aside),
    ])
    for year in list.costYears {
      guard let column = list.column(of: year) else { continue }
      sheet.put(.whole(Self.cost(of: line, in: year).amount), at: row, column, CellStyle.whole.besides)
    }
  }

  private func costFormula(of line: CostedEnrolment, _ row: Int) -> CellContent {
    let columns = list.costYears.compactMap(list.column)
    guard let first = columns.first, let last = columns.last else { return .whole(0) }
    let sum = line.costByYear.map(\.amount).reduce(.zero, +)
    return .formula("SUM(\(CellPlace(row, first).name):\(CellPlace(row, last).name))", result: sum.amount)
  }

  /// The sums of each unit, below the list, so that sorting it leaves them whole.
  private func addUnits(to sheet: inout Sheet) {
    sheet.skip()
    let heading = Wording(en: "Sums per unit", vi: "Cộng theo đơn vị")
    let head = sheet.nextRow
    sheet.put(layout.said(heading), at: head, Column.name.rawValue, .section)
    let ids = list.lines.map { report.unit(of: $0.enrolment) }
    let present = report.problem.units.filter { ids.contains($0.id.rawValue) }
    for (index, unit) in present.enumerated() {
      let row = head + 1 + index
      let lines = zip(ids, list.lines).filter { $0.0 == unit.id.rawValue }.map(\.1)
      sheet.put(.whole(index + 1), at: row, Column.ordinal.rawValue, .ordinal)
      addLabel(.text(unit.name), at: row, .words, to: &sheet)
      sheet.put(.whole(layout.units[unit.id.rawValue]), at: row, Column.unitNumber.rawValue, .aside)
      let key = CellPlace(row, Column.unitNumber.rawValue).name
      for (column, sum) in [(Column.people, Self.people(of: lines).count), (.cost, Self.cost(of: lines).amount)] {
        sheet.put(
          .formula("SUMIFS(\(range(column)),\(range(.unitNumber)),\(key))", result: sum), at: row, column.rawValue,
          .whole)
      }
    }
    addTotal(to: &sheet, at: head + 1 + present.count)
  }

  private func addTotal(to sheet: inout Sheet, at row: Int) {
    sheet.put(.blank, at: row, Column.ordinal.rawValue, .ordinal)
    addLabel(layout.said(Wording(en: "Total", vi: "Tổng cộng")), at: row, CellStyle.words.bold, to: &sheet)
    for (column, sum) in [(Column.people, people.count), (.cost, cost.amount)] {
      sheet.put(.formula("SUM(\(range(column)))", result: sum), at: row, column.rawValue, CellStyle.whole.bold)
    }
  }

  /// What a sum is of, over the columns up to the course, and the columns of days left free.
  private func addLabel(_ label: CellContent, at row: Int, _ style: CellStyle, to sheet: inout Sheet) {
    sheet.merge(
      label, from: CellPlace(row, Column.name.rawValue), to: CellPlace(row, Column.course.rawValue), style)
    for column in [Column.intake, .completes] { sheet.put(.blank, at: row, column.rawValue, .words) }
  }

  private func range(_ column: Column) -> String {
    let cells = list.range(column.rawValue)
    return "\(cells.first.fixedName):\(cells.last.fixedName)"
  }

  private var people: Heads { Self.people(of: list.lines) }
  private var cost: Dong { Self.cost(of: list.lines) }

  private static func people(of lines: [CostedEnrolment]) -> Heads {
    lines.map(\.enrolment.count).reduce(.zero, +)
  }

  private static func cost(of lines: [CostedEnrolment]) -> Dong {
    lines.flatMap(\.costByYear).map(\.amount).reduce(.zero, +)
  }

  private static func cost(of line: CostedEnrolment, in year: Year) -> Dong {
    line.costByYear.filter { $0.year == year }.map(\.amount).reduce(.zero, +)
  }
}
