internal import TrainingDomain

/// Attainment per target, as the resolutions write it: actual share / share demanded.
enum TargetsText {
  static func section(_ report: PlanReport) -> String {
    guard !report.result.targets.isEmpty else { return "" }
    var table = TextTable([
      ("target", .left), ("of", .left), ("population", .right), ("required", .right), ("without plan", .right),
      ("planned", .right), ("missing", .right), ("actual/target", .right), ("attainment", .right),
    ])
    for line in report.result.targets {
      let target = report.problem.targets.first { $0.id == line.target }
      table.add([
        [line.target.rawValue, target?.name ?? ""].filter { !$0.isEmpty }.joined(separator: " "),
        line.unit.map(report.name(of:)) ?? "together", "\(line.population)", "\(line.required)", "\(line.baseline)",
        "\(line.planned)", PrintedAmount.heads(line.shortfall), shares(line, target),
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
