internal import Languages
internal import Reporting
internal import TrainingDomain
internal import WhatIf
internal import Workbooks

/// The plan at a glance: what is proven, people, money, assumptions, and what it was made from.
struct SummarySheet {
  private let layout: PlanLayout
  private var report: PlanReport { layout.report }
  private static let columns = 4

  init(_ layout: PlanLayout) { self.layout = layout }

  /// The sheet.
  var sheet: Sheet {
    var sheet = Sheet(name: report.said(SheetName.summary), widths: [44, 22, 22, 18])
    let problem = report.problem
    let names = problem.variants.joined(separator: ", ")
    let variants =
      problem.variants.isEmpty ? Wording(verbatim: "") : Wording(en: ", with \(names)", vi: ", biến thể \(names)")
    let scenario = Wording(
      en: "Scenario \(problem.scenario), years \(problem.horizon.first) to \(problem.horizon.last)\(variants)",
      vi: "Kịch bản \(problem.scenario), từ năm \(problem.horizon.first) đến năm \(problem.horizon.last)\(variants)")
    sheet.addTitle(problem.title, below: report.said(scenario), columns: Self.columns)
    sheet.skip()
    addWarning(to: &sheet)
    sheet.addText(report.said(StatusText.verdict(of: report.result.status)), columns: Self.columns, .remark)
    if let audit = report.context.audit {
      sheet.addText(report.said(StatusText.verdict(of: audit)), columns: Self.columns, .remark)
    }
    addFigures(to: &sheet)
    addYears(to: &sheet)
    addAims(to: &sheet)
    addAssumptions(to: &sheet)
    addOrigin(to: &sheet)
    sheet.printing = PrintSetup(isLandscape: false, lastColumn: Self.columns - 1)
    return sheet
  }

  /// Nobody shall take for a record what is assumed: rosters of shipped scenarios are made up, and their assumptions say so.
  private func addWarning(to sheet: inout Sheet) {
    let count = report.problem.assumptions.count
    guard count > 0 else { return }
    let warning = Wording(
      en:
        "This plan rests on assumptions (\(count), listed below): people and figures that nobody could cite are made up.",
      vi:
        "Kế hoạch dựa trên giả định (\(count) mục, liệt kê bên dưới): người và số liệu không có nguồn trích dẫn là dữ liệu tổng hợp."
    )
    sheet.addText(report.said(warning), columns: Self.columns, .warning)
  }

  private func addFigures(to sheet: inout Sheet) {
    addSection(Wording(en: "Figures", vi: "Số liệu chính"), to: &sheet)
    let (problem, result) = (report.problem, report.result)
    let start = problem.horizon.firstMonth.firstDay
    let present = problem.officials.filter { $0.isInService(on: start) }.map(\.count).reduce(.zero, +)
    let met = result.targets.count { $0.shortfall == .zero }
    add(Wording(en: "officials in post at the start", vi: "Số người có mặt đầu kỳ"), .whole(present.count), to: &sheet)
    add(
      Wording(en: "places on courses, all years", vi: "Số lượt cử đi học, mọi năm"),
      link(to: layout.quotas.range(.learners), sum: result.quotas.map(\.learners.count).reduce(0, +)), to: &sheet)
    if !result.moves.isEmpty {
      add(
        Wording(en: "people hired, moved or leaving early", vi: "Số người tuyển dụng, điều động, nghỉ hưu trước tuổi"),
        .whole(result.moves.map(\.move.count.count).reduce(0, +)), to: &sheet)
    }
    let total = CellRange(
      layout.money.sheet, CellPlace(layout.money.totalRow, layout.money.totalColumn),
      CellPlace(layout.money.totalRow, layout.money.totalColumn))
    add(
      Wording(en: "cost, all years (đồng)", vi: "Tổng kinh phí, mọi năm (đồng)"),
      .formula(total.reference, result: layout.spending.total.amount), to: &sheet)
    add(
      Wording(en: "targets met in full", vi: "Số chỉ tiêu đạt đủ"),
      .text(report.said(Wording(en: "\(met) of \(result.targets.count)", vi: "\(met)/\(result.targets.count)"))),
      to: &sheet)
    add(
      Wording(en: "heads missing, all targets added up", vi: "Số người còn thiếu, cộng theo các chỉ tiêu"),
      .whole(result.targets.map(\.shortfall.count).reduce(0, +)), to: &sheet)
  }

  private func link(to cells: CellRange?, sum: Int) -> CellContent {
    cells.map { .formula("SUM(\($0.reference))", result: sum) } ?? .whole(0)
  }

  private func addYears(to sheet: inout Sheet) {
    addSection(Wording(en: "Year by year", vi: "Theo từng năm"), to: &sheet)
    sheet.addHeadings(
      [
        Wording(en: "Year", vi: "Năm"), Wording(en: "Learners who start", vi: "Số học viên nhập học"),
        Wording(en: "Money (đồng)", vi: "Kinh phí (đồng)"),
      ], in: report.language)
    for (index, year) in layout.years.enumerated() {
      let started = report.result.quotas.filter { $0.intake.year == year }.map(\.learners.count).reduce(0, +)
      let learners: CellContent =
        if let counts = layout.quotas.range(.learners), let years = layout.quotas.range(.year) {
          .formula("SUMIFS(\(counts.reference),\(years.reference),A\(sheet.nextRow + 1))", result: started)
        } else {
          .whole(started)
        }
      let place = CellPlace(layout.money.totalRow, MoneyRows.firstYear + index)
      let spent = layout.spending.sources.filter { $0.year == year }.map(\.spent).reduce(.zero, +)
      sheet.add([
        Cell(.whole(year.number), .ordinal), Cell(learners, .whole),
        Cell(.formula(CellRange(layout.money.sheet, place, place).reference, result: spent.amount), .whole),
      ])
    }
  }

  private func addAims(to sheet: inout Sheet) {
    guard !report.result.stages.isEmpty else { return }
    addSection(Wording(en: "Aims, in their order", vi: "Mục tiêu tối ưu, theo thứ tự"), to: &sheet)
    sheet.addHeadings(
      [
        Wording(en: "Aim", vi: "Mục tiêu tối ưu"), Wording(en: "Value", vi: "Giá trị"),
        Wording(en: "Proven bound", vi: "Cận đã chứng minh"), Wording(en: "Gap (%)", vi: "Khoảng cách (%)"),
      ], in: report.language)
    for stage in report.result.stages {
      let gap: CellContent =
        stage.gap.isFinite ? .number(stage.gap * 100) : layout.said(Wording(en: "unknown", vi: "chưa rõ"))
      sheet.add([
        Cell(layout.said(stage.stage.wording), .words), Cell(.whole(stage.value), .whole),
        Cell(.whole(stage.bound), .whole), Cell(gap, CellStyle.whole.with { $0.numberFormat = "0.000" }),
      ])
    }
  }

  private func addAssumptions(to sheet: inout Sheet) {
    guard !report.problem.assumptions.isEmpty else { return }
    addSection(
      Wording(en: "Assumptions (figures nobody could cite)", vi: "Giả định (các số liệu không có nguồn trích dẫn)"),
      to: &sheet)
    for assumption in report.problem.assumptions {
      sheet.addText("– " + assumption, columns: Self.columns, CellStyle.remark.with { $0.isItalic = false })
    }
  }

  private func addOrigin(to sheet: inout Sheet) {
    addSection(Wording(en: "Made from", vi: "Nguồn gốc"), to: &sheet)
    add(Wording(en: "program", vi: "Chương trình"), .text("trainplan \(report.context.version)"), to: &sheet)
    guard let inputs = report.problem.inputs else { return }
    add(Wording(en: "files read", vi: "Số tệp đã đọc"), .whole(inputs.files.count), to: &sheet)
    let row = sheet.nextRow
    sheet.put(
      layout.said(Wording(en: "their SHA-256 fingerprint", vi: "Mã băm SHA-256 chung của các tệp")), at: row, 0, .words)
    sheet.merge(
      .text(inputs.fingerprint), from: CellPlace(row, 1), to: CellPlace(row, 3), CellStyle.smallWords)
  }

  private func addSection(_ wording: Wording, to sheet: inout Sheet) {
    sheet.skip()
    sheet.put(layout.said(wording), at: sheet.nextRow, 0, .section)
  }

  private func add(_ label: Wording, _ content: CellContent, to sheet: inout Sheet) {
    sheet.add([Cell(layout.said(label), .words), Cell(content, CellStyle.whole.with { $0.side = .right })])
  }
}
