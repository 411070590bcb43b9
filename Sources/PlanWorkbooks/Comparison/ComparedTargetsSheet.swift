internal import Languages
internal import Reporting
internal import TrainingDomain
internal import WhatIf
internal import Workbooks

/// Attainment per target in every plan; a target counted unit by unit is added up over its units.
struct ComparedTargetsSheet {
  private let report: ComparisonReport
  private var plans: [ComparedPlan] { report.comparison.plans }
  private static let headRow = 3

  init(_ report: ComparisonReport) { self.report = report }

  /// The sheet.
  var sheet: Sheet {
    let targets = ComparisonReport.once(report.comparison.targets.map(\.target))
    let name = report.said(Wording(en: "Targets", vi: "Chỉ tiêu"))
    var sheet = Sheet(name: name, widths: [5, 46] + plans.flatMap { _ in [10.0, 10, 10, 10] } + [16])
    let width = 2 + plans.count * 4
    sheet.addTitle(
      report.said(Wording(en: "Attainment of the targets", vi: "MỨC ĐỘ ĐẠT CÁC CHỈ TIÊU")),
      below: report.comparison.base.problem.title, columns: width)
    sheet.skip()
    addHeadings(to: &sheet)
    for (index, target) in targets.enumerated() { add(target, at: index, width, to: &sheet) }
    sheet.frozen = CellPlace(Self.headRow + 2, 2)
    sheet.printing = PrintSetup(repeatedRows: Self.headRow...Self.headRow + 1, lastColumn: width - 1)
    return sheet
  }

  private func addHeadings(to sheet: inout Sheet) {
    for (column, heading) in [Wording(en: "No.", vi: "TT"), Wording(en: "Target", vi: "Chỉ tiêu")].enumerated() {
      sheet.merge(
        .text(report.said(heading)), from: CellPlace(Self.headRow, column), to: CellPlace(Self.headRow + 1, column),
        .heading)
    }
    let parts = [
      Wording(en: "In post", vi: "Có mặt"), Wording(en: "Needed", vi: "Cần có"),
      Wording(en: "Planned", vi: "Theo kế hoạch"), Wording(en: "Missing", vi: "Còn thiếu"),
    ]
    for (index, plan) in plans.enumerated() {
      let first = 2 + index * parts.count
      sheet.merge(
        .text(report.label(plan)), from: CellPlace(Self.headRow, first),
        to: CellPlace(Self.headRow, first + parts.count - 1), .heading)
      for (offset, part) in parts.enumerated() {
        sheet.put(.text(report.said(part)), at: Self.headRow + 1, first + offset, .heading)
      }
    }
  }

  private func add(_ target: Target.ID, at index: Int, _ width: Int, to sheet: inout Sheet) {
    let known = plans.lazy.flatMap(\.problem.targets).first { $0.id == target }
    let row = sheet.add([
      Cell(.whole(index + 1), .ordinal), Cell(.text(known?.printedName ?? target.rawValue), .words),
    ])
    let figures: [KeyPath<TargetResult, Heads>] = [\.population, \.required, \.planned, \.shortfall]
    for (place, plan) in plans.enumerated() {
      let lines = plan.result.targets.filter { $0.target == target }
      for (offset, figure) in figures.enumerated() {
        let sum = lines.map { $0[keyPath: figure].count }.reduce(0, +)
        sheet.put(
          lines.isEmpty ? .blank : .whole(sum), at: row, 2 + place * figures.count + offset,
          offset == 3 ? CellStyle.whole.bold : .whole)
      }
    }
    sheet.put(.text(target.rawValue), at: row, width, .aside)
  }
}
