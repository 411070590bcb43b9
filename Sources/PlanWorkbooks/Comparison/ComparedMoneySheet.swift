internal import Languages
internal import Reporting
internal import TrainingDomain
internal import WhatIf
internal import Workbooks

/// Money per source, year and purpose in every plan, with sums that follow a filter.
struct ComparedMoneySheet {
  private let report: ComparisonReport
  private var plans: [ComparedPlan] { report.comparison.plans }
  private static let headRow = 3

  init(_ report: ComparisonReport) { self.report = report }

  /// The sheet.
  var sheet: Sheet {
    let name = report.said(SheetName.money)
    var sheet = Sheet(name: name, widths: [5, 36, 16, 8] + plans.map { _ in 20 })
    let width = 4 + plans.count
    sheet.addTitle(
      report.said(Wording(en: "Money per source and year, đồng", vi: "KINH PHÍ THEO NGUỒN VÀ NĂM (ĐỒNG)")),
      below: report.comparison.base.problem.title, columns: width)
    sheet.skip()
    let headings = [
      Wording(en: "No.", vi: "TT"), Wording(en: "Source", vi: "Nguồn kinh phí"),
      Wording(en: "For", vi: "Chi cho"), Wording(en: "Year", vi: "Năm"),
    ]
    sheet.add((headings.map(report.said) + plans.map(report.label)).map { Cell(.text($0), .heading) })
    let purposes: [(Wording, KeyPath<SourceYear, Dong>)] = [
      (Wording(en: "training", vi: "đào tạo"), \.training), (Wording(en: "staff", vi: "nhân sự"), \.staff),
    ]
    let first = sheet.nextRow
    for source in report.sources {
      for (purpose, money) in purposes {
        for year in report.years { add(source, purpose, money, year, from: first, to: &sheet) }
      }
    }
    addTotal(from: first, to: &sheet)
    sheet.frozen = CellPlace(Self.headRow + 1, 0)
    sheet.printing = PrintSetup(repeatedRows: Self.headRow...Self.headRow, lastColumn: width - 1)
    return sheet
  }

  /// A row where some plan spends anything.
  private func add(
    _ source: FundingSource.ID, _ purpose: Wording, _ money: KeyPath<SourceYear, Dong>, _ year: Year, from first: Int,
    to sheet: inout Sheet
  ) {
    let amounts = plans.map { plan in
      plan.spending.sources.filter { $0.source == source && $0.year == year }.map { $0[keyPath: money] }
        .reduce(.zero, +)
    }
    guard amounts.contains(where: { $0 > .zero }) else { return }
    let name = plans.lazy.flatMap(\.problem.sources).first { $0.id == source }?.name ?? source.rawValue
    sheet.add(
      [
        Cell(.whole(sheet.nextRow - first + 1), .ordinal), Cell(.text(name), .words),
        Cell(.text(report.said(purpose)), .words), Cell(.whole(year.number), .ordinal),
      ] + amounts.map { Cell(.whole($0.amount), .whole) })
  }

  private func addTotal(from first: Int, to sheet: inout Sheet) {
    guard sheet.nextRow > first else { return }
    let rows = first...sheet.nextRow - 1
    sheet.filtered = CellRange(
      sheet.name, CellPlace(Self.headRow, 0), CellPlace(rows.upperBound, 3 + plans.count))
    sheet.skip()
    let row = sheet.nextRow
    sheet.put(
      .text(report.said(Wording(en: "All money", vi: "Tổng kinh phí"))), at: row, 1, CellStyle.words.bold)
    for (index, plan) in plans.enumerated() {
      let cells = CellRange(sheet.name, rows: rows, column: 4 + index)
      sheet.put(
        .formula("SUBTOTAL(109,\(cells.first.name):\(cells.last.name))", result: plan.spending.total.amount), at: row,
        4 + index, CellStyle.whole.bold)
    }
  }
}
