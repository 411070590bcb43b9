internal import Languages
internal import TrainingDomain
internal import WhatIf

/// Attainment per target in every plan; a target counted unit by unit is added up over its units.
enum ComparedTargetsText {
  static let title = Wording(en: "Attainment of the targets", vi: "Mức độ đạt các chỉ tiêu")

  static func section(_ report: ComparisonReport) -> String {
    report.comparison.targets.isEmpty ? "" : report.said(title) + "\n" + table(report).text
  }

  /// Some rows for every target.
  static func table(_ report: ComparisonReport) -> ComparedTable {
    let places = report.comparison.targets
    var table = ComparedTable([Wording(en: "target", vi: "Chỉ tiêu"), Wording(verbatim: "")], report)
    for target in ComparisonReport.once(places.map(\.target)) {
      let lines = report.comparison.plans.map { plan in plan.result.targets.filter { $0.target == target } }
      add(target, lines.flatMap { $0 }, to: &table, report)
    }
    return table
  }

  private static func add(
    _ id: Target.ID, _ all: [TargetResult], to table: inout ComparedTable, _ report: ComparisonReport
  ) {
    let name = report.comparison.plans.lazy.compactMap { $0.target(id)?.name }.first { !$0.isEmpty } ?? id.rawValue
    var first = name
    func row(_ wording: Wording, _ cell: ([TargetResult], ComparedPlan) -> String) {
      table.add([first, report.said(wording)]) { plan in
        let lines = plan.result.targets.filter { $0.target == id }
        return lines.isEmpty ? "-" : cell(lines, plan)
      }
      first = ""
    }
    if all.contains(where: { $0.unit != nil }) {
      row(Wording(en: "units met", vi: "Số đơn vị đạt")) { lines, _ in
        guard lines[0].unit != nil else { return "-" }
        let met = lines.count { $0.shortfall == .zero }
        return report.said(Wording(en: "\(met) of \(lines.count)", vi: "\(met)/\(lines.count)"))
      }
    }
    row(Wording(en: "in post", vi: "Có mặt")) { lines, _ in sum(lines, \.population, report) }
    row(Wording(en: "needed", vi: "Cần có")) { lines, _ in sum(lines, \.required, report) }
    row(Wording(en: "planned", vi: "Theo kế hoạch")) { lines, _ in sum(lines, \.planned, report) }
    row(Wording(en: "missing", vi: "Còn thiếu")) { lines, _ in sum(lines, \.shortfall, report) }
    // Shares of units do not add up; one plan may count together what another counts unit by unit.
    guard all.contains(where: { $0.unit == nil }) else { return }
    row(Wording(en: "actual/target", vi: "Thực hiện/Mục tiêu")) { lines, plan in
      lines[0].unit == nil ? shares(lines[0], plan.target(id), report) : "-"
    }
    row(Wording(en: "attained", vi: "Đạt mục tiêu đề ra")) { lines, _ in
      guard lines[0].unit == nil, let attained = lines[0].attainment else { return "-" }
      return PrintedAmount.percent(attained, places: 2, in: report.language)
    }
  }

  private static func sum(
    _ lines: [TargetResult], _ figure: KeyPath<TargetResult, Heads>, _ report: ComparisonReport
  ) -> String {
    PrintedAmount.heads(lines.map { $0[keyPath: figure] }.reduce(.zero, +), in: report.language)
  }

  private static func shares(_ line: TargetResult, _ target: Target?, _ report: ComparisonReport) -> String {
    guard let target, let actual = Fraction(line.planned.count, over: line.population.count) else { return "-" }
    func percent(_ share: Fraction) -> String { PrintedAmount.percent(share, places: 2, in: report.language) }
    return percent(actual) + "/" + (target.comparator == .moreThan ? ">" : "") + percent(target.threshold)
  }
}

extension ComparedPlan {
  /// The plan's own target of an identifier.
  fileprivate func target(_ id: Target.ID) -> Target? { problem.targets.first { $0.id == id } }
}
