internal import Languages
internal import Reporting
internal import TrainingDomain
internal import Workbooks

/// Charts of money per year and of attainment against target, each on a page of its own, drawn from the other sheets.
struct ChartSheet {
  private let layout: PlanLayout
  private let tables: [QualityTable]
  private var report: PlanReport { layout.report }

  /// Colours that differ in brightness too, so that they can be told apart in grey.
  private enum Shade {
    static let light: CellStyle.Colour = 0xBFC9D6
    static let dark: CellStyle.Colour = 0x1F4E8C
    static let accent: CellStyle.Colour = 0xE08A1E
  }

  /// A page's width and height at full size, in pixels, and the height of a row.
  private static let (width, mostHeight, rowHeight) = (880, 600, 20)

  init(_ layout: PlanLayout, _ tables: [QualityTable]) {
    self.layout = layout
    self.tables = tables
  }

  /// The sheet; nil where there is nothing to draw.
  var sheet: Sheet? {
    var sheet = Sheet(name: report.said(SheetName.charts), widths: [9])
    var breaks: [Int] = []
    var row = 0
    func add(_ make: (CellPlace) -> SheetChart) {
      if row > 0 { breaks.append(row) }
      // A row lies between the edge of the page and the chart's.
      let chart = make(CellPlace(row + 1, 0))
      sheet.add(chart)
      row += chart.height / Self.rowHeight + 3
    }
    for (place, source) in layout.money.sources.enumerated() where pays(source) {
      add { money(of: source, at: place, $0) }
    }
    for table in tables { add { attainment(in: table, $0) } }
    sheet.printing = PrintSetup(pageBreaks: breaks)
    return sheet.charts.isEmpty ? nil : sheet
  }

  private func pays(_ source: FundingSource) -> Bool {
    report.result.budget.contains { $0.source == source.id && $0.spent > .zero }
  }

  private func money(of source: FundingSource, at place: Int, _ corner: CellPlace) -> SheetChart {
    let rows = layout.money
    let years = rows.range(row: MoneyRows.headRow)
    func series(_ wording: Wording, _ line: MoneyRows.Line, _ colour: CellStyle.Colour) -> ChartSeries {
      ChartSeries(
        name: report.said(wording), categories: years, values: rows.range(row: rows.row(line, ofSource: place)),
        colour: colour)
    }
    let title = report.said(
      Wording(en: "Money per year: \(source.name)", vi: "Kinh phí theo năm: \(source.name)"))
    return SheetChart(
      .columns, title: title, valueTitle: report.said(Wording(en: "million đồng", vi: "triệu đồng")),
      // Two commas of the code leave away a thousand each.
      valueFormat: "#,##0,,",
      series: [
        series(Wording(en: "granted", vi: "Được cấp"), .granted, Shade.light),
        series(Wording(en: "spent", vi: "Chi"), .spent, Shade.dark),
      ], at: corner, width: Self.width, height: 400, description: title)
  }

  private func attainment(in table: QualityTable, _ corner: CellPlace) -> SheetChart {
    let sheet = QualitySheet(table, in: report.language)
    let year = table.due.year
    func series(_ wording: Wording, _ column: Int, _ colour: CellStyle.Colour) -> ChartSeries {
      ChartSeries(
        name: report.said(wording), categories: sheet.range(column: 1), values: sheet.range(column: column),
        colour: colour)
    }
    let title = report.said(
      Wording(
        en: "Attainment against target (%): \(table.groupName), \(year)",
        vi: "Mức đạt so với mục tiêu (%): \(table.groupName), năm \(year)"))
    return SheetChart(
      .bars, title: title, valueTitle: nil, valueFormat: "0", mostValue: 100,
      series: [
        series(
          Wording(en: "actual in \(table.baselineYear)", vi: "Thực hiện năm \(table.baselineYear)"), 3, Shade.light),
        series(Wording(en: "planned for \(year)", vi: "Kế hoạch năm \(year)"), 6, Shade.dark),
        series(Wording(en: "target", vi: "Mục tiêu"), 4, Shade.accent),
      ], at: corner, width: Self.width, height: min(Self.mostHeight, 150 + 62 * table.rows.count), description: title)
  }
}
