internal import Languages
internal import Reporting
internal import TrainingDomain
internal import WhatIf
internal import Workbooks

/// The plans at a glance: what is proven, heads and money, a column for each plan, and charts of both.
struct ComparedTotalsSheet {
  private let report: ComparisonReport
  private var plans: [ComparedPlan] { report.comparison.plans }
  private static let headRow = 3

  init(_ report: ComparisonReport) { self.report = report }

  /// What the sheet is called.
  static let name = Wording(en: "Comparison", vi: "So sánh phương án")

  /// The sheet.
  var sheet: Sheet {
    let name = report.said(Self.name)
    var sheet = Sheet(name: name, widths: [44] + plans.map { _ in 20 })
    let width = max(4, plans.count + 1)
    while sheet.widths.count < width { sheet.widths.append(12) }
    sheet.addTitle(
      report.said(Wording(en: "Plans side by side", vi: "SO SÁNH CÁC PHƯƠNG ÁN")),
      below: report.comparison.base.problem.title, columns: width)
    sheet.skip()
    sheet.add([Cell(.blank, .heading)] + plans.map { Cell(.text(report.label($0)), .heading) })
    add(Wording(en: "proven best", vi: "Chứng minh là tốt nhất"), to: &sheet) { plan in
      .text(report.said(plan.isProven ? Wording(en: "yes", vi: "có") : Wording(en: "no", vi: "chưa")))
    }
    addStages(to: &sheet)
    addHeads(to: &sheet)
    let money = addMoney(to: &sheet)
    addBase(money.total, to: &sheet)
    sheet.skip()
    for sentence in FindingSentences.all(report.comparison) {
      sheet.addText(report.said(sentence), columns: width, .remark)
    }
    addCharts(missing: money.missing, total: money.total, to: &sheet)
    sheet.frozen = CellPlace(Self.headRow + 1, 1)
    sheet.printing = PrintSetup(isLandscape: false, lastColumn: width - 1)
    return sheet
  }

  private func addStages(to sheet: inout Sheet) {
    for stage in ComparisonReport.once(plans.flatMap(\.problem.stages)) {
      add(stage.wording, to: &sheet) { plan in
        plan.result.stages.first { $0.stage == stage }.map { .whole($0.value) } ?? .blank
      }
    }
  }

  private func addHeads(to sheet: inout Sheet) {
    add(Wording(en: "targets", vi: "Số chỉ tiêu"), to: &sheet) { .whole($0.result.targets.count) }
    add(Wording(en: "targets met in full", vi: "Số chỉ tiêu đạt đủ"), to: &sheet) { .whole($0.targetsMet) }
    add(Wording(en: "heads gained", vi: "Số người đạt thêm"), to: &sheet) { .whole($0.headsGained.count) }
  }

  /// Adds heads missing and money, and gives their rows.
  private func addMoney(to sheet: inout Sheet) -> (missing: Int, total: Int) {
    let missing = sheet.nextRow
    add(Wording(en: "heads missing", vi: "Số người còn thiếu"), to: &sheet) { .whole($0.headsMissing.count) }
    add(Wording(en: "training money (đồng)", vi: "Kinh phí đào tạo (đồng)"), to: &sheet) {
      .whole($0.spending.training.amount)
    }
    add(Wording(en: "staff money (đồng)", vi: "Kinh phí nhân sự (đồng)"), to: &sheet) {
      .whole($0.spending.staff.amount)
    }
    let total = sheet.nextRow
    var column = 0
    add(Wording(en: "all money (đồng)", vi: "Tổng kinh phí (đồng)"), to: &sheet) { plan in
      column += 1
      return .formula(
        "\(CellPlace(total - 2, column).name)+\(CellPlace(total - 1, column).name)",
        result: plan.spending.total.amount)
    }
    return (missing, total)
  }

  /// Adds what each plan costs and gains beyond the base.
  private func addBase(_ total: Int, to sheet: inout Sheet) {
    var column = 0
    add(Wording(en: "extra đồng against the base", vi: "Kinh phí tăng so với gốc (đồng)"), to: &sheet) { plan in
      column += 1
      return .formula(
        "\(CellPlace(total, column).name)-$B$\(total + 1)", result: report.comparison.step(to: plan).cost.amount)
    }
    add(Wording(en: "extra heads against the base", vi: "Số người đạt thêm so với gốc"), to: &sheet) { plan in
      .whole(report.comparison.step(to: plan).heads.count)
    }
    add(Wording(en: "đồng per head gained", vi: "Đồng trên một người đạt thêm"), to: &sheet) { plan in
      HeadCost.average(of: plan).map { .whole($0.roundedDong.amount) } ?? .blank
    }
    add(Wording(en: "extra đồng per extra head", vi: "Đồng tăng trên một người đạt thêm"), to: &sheet) { plan in
      plan == report.comparison.base
        ? .blank : report.comparison.step(to: plan).perHead.map { .whole($0.roundedDong.amount) } ?? .blank
    }
  }

  private func add(_ label: Wording, to sheet: inout Sheet, _ content: (ComparedPlan) -> CellContent) {
    sheet.add(
      [Cell(.text(report.said(label)), .words)]
        + plans.map { Cell(content($0), CellStyle.whole.with { $0.side = .right }) })
  }

  private func addCharts(missing: Int, total: Int, to sheet: inout Sheet) {
    let name = sheet.name
    func range(_ row: Int) -> CellRange { CellRange(name, CellPlace(row, 1), CellPlace(row, plans.count)) }
    let first = sheet.nextRow + 1
    let drawn = [
      (
        Wording(en: "Heads missing, all targets", vi: "Số người còn thiếu, cộng các chỉ tiêu"), missing, "#,##0",
        Wording(en: "heads", vi: "người"), CellStyle.Colour(0xE08A1E)
      ),
      (
        Wording(en: "All money", vi: "Tổng kinh phí"), total, "#,##0,,",
        Wording(en: "million đồng", vi: "triệu đồng"), CellStyle.Colour(0x1F4E8C)
      ),
    ]
    for (index, (title, row, format, unit, colour)) in drawn.enumerated() {
      let words = report.said(title)
      sheet.add(
        SheetChart(
          .columns, title: words, valueTitle: report.said(unit), valueFormat: format,
          series: [
            ChartSeries(name: words, categories: range(Self.headRow), values: range(row), colour: colour)
          ], at: CellPlace(first + index * 17, 0), width: 640, height: 320, description: words))
    }
    sheet.skip(36)
  }
}
