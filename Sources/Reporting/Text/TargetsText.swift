internal import Languages
internal import TrainingDomain

/// Attainment per target, as the resolutions write it: actual share / share demanded.
enum TargetsText {
  static let title = Wording(en: "Attainment of the targets", vi: "Mức độ đạt các chỉ tiêu")

  static func section(_ report: PlanReport) -> String {
    report.result.targets.isEmpty ? "" : report.said(title) + "\n" + table(report).text()
  }

  /// A row for every target, or unit of a target counted unit by unit.
  static func table(_ report: PlanReport) -> TextTable {
    let lines = report.result.targets
    // Units stand in a column of their own only where some target is counted unit by unit.
    let namesUnits = lines.contains { $0.unit != nil }
    let first = [(Wording(en: "target", vi: "Chỉ tiêu"), TextTable.Side.left)]
    let unitHead = [(Wording(en: "of", vi: "Phạm vi"), TextTable.Side.left)]
    let numbers: [(Wording, TextTable.Side)] = [
      (Wording(en: "in post", vi: "Có mặt"), .right), (Wording(en: "needed", vi: "Cần có"), .right),
      (Wording(en: "without plan", vi: "Khi chưa đào tạo"), .right),
      (Wording(en: "planned", vi: "Theo kế hoạch"), .right),
      (Wording(en: "missing", vi: "Còn thiếu"), .right),
      (Wording(en: "actual/target", vi: "Thực hiện/Mục tiêu"), .right),
      (Wording(en: "attained", vi: "Đạt mục tiêu đề ra"), .right),
    ]
    var table = TextTable(first + (namesUnits ? unitHead : []) + numbers, in: report.language)
    for line in lines {
      let target = report.target(line.target)
      let name = target.map { $0.name.isEmpty ? $0.id.rawValue : $0.name } ?? line.target.rawValue
      let unit =
        namesUnits ? [line.unit.map(report.name(of:)) ?? report.said(Wording(en: "together", vi: "chung"))] : []
      let counts = [line.population, line.required, line.baseline, line.planned].map {
        PrintedAmount.grouped($0.count, in: report.language)
      }
      let attained = line.attainment.map { PrintedAmount.percent($0, places: 2, in: report.language) }
      table.add(
        [name] + unit + counts + [
          PrintedAmount.heads(line.shortfall, in: report.language), shares(line, target, report),
          attained ?? report.said(Wording(en: "nobody", vi: "không có ai")),
        ])
    }
    return table
  }

  private static func shares(_ line: TargetResult, _ target: Target?, _ report: PlanReport) -> String {
    guard let target, let actual = Fraction(line.planned.count, over: line.population.count) else { return "-" }
    let sign = target.comparator == .moreThan ? ">" : ""
    func percent(_ share: Fraction) -> String { PrintedAmount.percent(share, places: 2, in: report.language) }
    return percent(actual) + "/" + sign + percent(target.threshold)
  }
}
