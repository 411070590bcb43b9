internal import TrainingDomain

/// Attainment per target, as the resolutions write it: actual share / share demanded.
enum TargetsText {
  static func section(_ report: PlanReport) -> String {
    let lines = report.result.targets
    guard !lines.isEmpty else { return "" }
    // Units stand in a column of their own only where some target is counted unit by unit.
    let namesUnits = lines.contains { $0.unit != nil }
    var table = TextTable(
      [("target", .left)] + (namesUnits ? [("of", .left)] : []) + [
        ("in post", .right), ("needed", .right), ("without plan", .right), ("planned", .right), ("missing", .right),
        ("actual/target", .right), ("attained", .right),
      ])
    for line in lines {
      let target = report.problem.targets.first { $0.id == line.target }
      let name = target.map { $0.name.isEmpty ? $0.id.rawValue : $0.name } ?? line.target.rawValue
      let unit = namesUnits ? [line.unit.map(report.name(of:)) ?? "together"] : []
      table.add(
        [name] + unit + [
          "\(line.population)", "\(line.required)", "\(line.baseline)", "\(line.planned)",
          PrintedAmount.heads(line.shortfall), shares(line, target),
          line.attainment.map { ExactNumber.percent($0, places: 2) + "%" } ?? "nobody",
        ])
    }
    return "Attainment of the targets\n" + table.text()
  }

  private static func shares(_ line: TargetResult, _ target: Target?) -> String {
    guard let target, let actual = Fraction(line.planned.count, over: line.population.count) else { return "-" }
    let sign = target.comparator == .moreThan ? ">" : ""
    return "\(ExactNumber.percent(actual, places: 2))%/\(sign)\(ExactNumber.percent(target.threshold, places: 2))%"
  }
}
