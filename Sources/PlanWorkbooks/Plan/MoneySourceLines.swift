internal import Languages
internal import Reporting
internal import TrainingDomain
internal import Workbooks

/// What every source grants, carries over, pays and has left, year by year, and whether that agrees with the plan.
struct MoneySourceLines {
  private let layout: PlanLayout
  private let rows: MoneyRows

  init(_ layout: PlanLayout) {
    self.layout = layout
    rows = layout.money
  }

  /// Adds six rows for each source.
  func add(to sheet: inout Sheet) {
    for (place, source) in rows.sources.enumerated() {
      for line in MoneyRows.Line.allCases { add(line, of: source, at: place, to: &sheet) }
    }
  }

  private func add(_ line: MoneyRows.Line, of source: FundingSource, at place: Int, to sheet: inout Sheet) {
    let row = rows.row(line, ofSource: place)
    let isFirst = line == .granted
    let style =
      line == .spent ? CellStyle.whole.bold : line == .difference ? CellStyle.whole.with { $0.isItalic = true } : .whole
    sheet.put(isFirst ? .whole(place + 1) : .blank, at: row, 0, .ordinal)
    sheet.put(isFirst ? .text(source.name) : .blank, at: row, 1, CellStyle.words.bold)
    sheet.put(layout.said(Self.wording(of: line)), at: row, 2, .words)
    for (index, year) in rows.years.enumerated() {
      let column = MoneyRows.firstYear + index
      sheet.put(content(line, of: source, in: year, at: CellPlace(row, column), place), at: row, column, style)
    }
    let isSummed = [.granted, .spent, .planned, .difference].contains(line)
    let cells = rows.range(row: row)
    let sum = rows.years.map { amount(line, of: source, in: $0).amount }.reduce(0, +)
    sheet.put(
      isSummed ? .formula("SUM(\(cells.first.name):\(cells.last.name))", result: sum) : .blank, at: row,
      rows.totalColumn, style)
  }

  private func content(
    _ line: MoneyRows.Line, of source: FundingSource, in year: Year, at cell: CellPlace, _ place: Int
  ) -> CellContent {
    let amount = amount(line, of: source, in: year).amount
    func name(_ line: MoneyRows.Line, _ column: Int) -> String {
      CellPlace(rows.row(line, ofSource: place), column).name
    }
    switch line {
    case .granted, .planned: return .whole(amount)
    case .carried:
      guard source.carriesOver, cell.column > MoneyRows.firstYear else { return .whole(amount) }
      return .formula(name(.left, cell.column - 1), result: amount)
    case .spent:
      guard let items = rows.itemRows else { return .whole(amount) }
      let costs = CellRange(rows.sheet, rows: items, column: cell.column)
      let sources = CellRange(rows.sheet, rows: items, column: rows.sourceColumn)
      let formula =
        "SUMIFS(\(costs.first.name):\(costs.last.name),\(sources.first.fixedName):\(sources.last.fixedName),"
        + "\(layout.sources[source.id.rawValue]))"
      return .formula(formula, result: amount)
    case .left:
      let column = cell.column
      return .formula("\(name(.granted, column))+\(name(.carried, column))-\(name(.spent, column))", result: amount)
    case .difference:
      return .formula("\(name(.spent, cell.column))-\(name(.planned, cell.column))", result: amount)
    }
  }

  /// What a line comes to in the plan.
  private func amount(_ line: MoneyRows.Line, of source: FundingSource, in year: Year) -> Dong {
    guard let budget = layout.report.result.budget.first(where: { $0.source == source.id && $0.year == year }) else {
      return .zero
    }
    return switch line {
    case .granted: budget.limit
    case .carried: budget.carried
    case .spent, .planned: budget.spent
    case .left: budget.limit + budget.carried - budget.spent
    case .difference: .zero
    }
  }

  private static func wording(of line: MoneyRows.Line) -> Wording {
    switch line {
    case .granted: Wording(en: "granted", vi: "Được cấp")
    case .carried: Wording(en: "carried in", vi: "Chuyển sang")
    case .spent: Wording(en: "spent", vi: "Chi")
    case .left: Wording(en: "left", vi: "Còn lại")
    case .planned: Wording(en: "spent as planned", vi: "Chi theo kế hoạch đã lập")
    case .difference: Wording(en: "difference from the plan", vi: "Chênh lệch so với kế hoạch")
    }
  }
}
