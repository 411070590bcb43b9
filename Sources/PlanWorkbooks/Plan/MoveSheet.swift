internal import Languages
internal import Reporting
internal import TrainingDomain
internal import Workbooks

/// Who comes, moves and goes, with what it costs.
struct MoveSheet {
  private typealias Column = MoveList.Column

  private let layout: PlanLayout
  private var report: PlanReport { layout.report }
  private var list: MoveList { layout.moves }
  private static let printed = Column.cost.rawValue + 1

  init(_ layout: PlanLayout) { self.layout = layout }

  /// The sheet.
  var sheet: Sheet {
    var sheet = Sheet(
      name: list.sheet, widths: [5, 8, 22, 28, 24, 24, 8, 26, 17, 20, 8] + list.years.map { _ in 13 })
    let title = Wording(
      en: "Who comes, moves and goes (on 1 January of the year)",
      vi: "TUYỂN DỤNG, ĐIỀU ĐỘNG VÀ NGHỈ HƯU TRƯỚC TUỔI (TỪ NGÀY 01/01 CỦA NĂM)")
    sheet.addTitle(report.said(title), below: report.problem.title, columns: Self.printed)
    sheet.skip()
    addHeadings(to: &sheet)
    for (index, move) in list.moves.enumerated() { add(move, at: index, to: &sheet) }
    if let rows = list.rows {
      sheet.filtered = CellRange(
        list.sheet, CellPlace(MoveList.headRow, 0),
        CellPlace(rows.upperBound, Column.sourceNumber.rawValue + list.years.count))
    } else {
      sheet.addText(report.said(Wording(en: "Nobody.", vi: "Không có ai.")), columns: Self.printed, .remark)
    }
    sheet.frozen = CellPlace(MoveList.headRow + 1, 0)
    sheet.printing = PrintSetup(repeatedRows: MoveList.headRow...MoveList.headRow, lastColumn: Self.printed - 1)
    return sheet
  }

  private func addHeadings(to sheet: inout Sheet) {
    let row = sheet.addHeadings(
      [
        Wording(en: "No.", vi: "TT"), Wording(en: "Year", vi: "Năm"), Wording(en: "Decision", vi: "Quyết định"),
        Wording(en: "Who", vi: "Ai"), Wording(en: "From", vi: "Từ đơn vị"), Wording(en: "To", vi: "Đến đơn vị"),
        Wording(en: "People", vi: "Số người"), Wording(en: "Source", vi: "Nguồn kinh phí"),
        Wording(en: "Cost (đồng)", vi: "Kinh phí (đồng)"),
      ], in: report.language)
    let aside =
      [Wording(en: "Roster id", vi: "Mã cán bộ"), Wording(en: "Source no.", vi: "Nguồn số")]
      + list.years.map { Wording(en: "Cost \($0)", vi: "Kinh phí \($0)") }
    for (index, heading) in aside.enumerated() {
      sheet.put(layout.said(heading), at: row, Self.printed + index, CellStyle.heading.with { $0.size = 9 })
    }
  }

  private func add(_ line: CostedMove, at index: Int, to sheet: inout Sheet) {
    let words = StaffMoveWords(line.move, report.problem)
    let row = sheet.nextRow
    let source = report.problem.sources.first { $0.id == line.source }
    let who =
      report.official(words.official)?.name ?? (words.kind == "hire" ? words.leverName : words.official.rawValue)
    let columns = list.years.map(list.column)
    let sum = line.costByYear.map(\.amount).reduce(.zero, +)
    let (first, last) = (CellPlace(row, columns.first ?? 0), CellPlace(row, columns.last ?? 0))
    sheet.add([
      Cell(.whole(index + 1), .ordinal), Cell(.whole(line.move.year.number), .ordinal),
      Cell(layout.said(words.wording), .words), Cell(.text(who), .words),
      Cell(.text(words.from.map { report.name(of: $0) } ?? ""), .words),
      Cell(.text(words.to.map { report.name(of: $0) } ?? ""), .words), Cell(.whole(line.move.count.count), .centered),
      Cell(.text(source?.name ?? line.source.rawValue), .words),
      Cell(.formula("SUM(\(first.name):\(last.name))", result: sum.amount), .whole),
      Cell(.text(words.official.rawValue), .aside), Cell(.whole(layout.sources[line.source.rawValue]), .aside),
    ])
    for (year, column) in zip(list.years, columns) {
      let amount = line.costByYear.filter { $0.year == year }.map(\.amount).reduce(.zero, +)
      sheet.put(.whole(amount.amount), at: row, column, CellStyle.whole.besides)
    }
  }
}
