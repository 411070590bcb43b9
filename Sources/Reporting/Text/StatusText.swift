internal import TrainingDomain

/// What is proven about the plan, in plain words, with the bound and gap of every aim.
enum StatusText {
  static func section(_ report: PlanReport) -> String {
    var table = TextTable([("aim", .left), ("value", .right), ("proven bound", .right), ("gap", .right)])
    for stage in report.result.stages {
      table.add([
        name(of: stage.stage), PrintedAmount.grouped(stage.value), PrintedAmount.grouped(stage.bound), gap(of: stage),
      ])
    }
    var text = verdict(of: report.result.status) + "\n"
    if let audit = report.context.audit { text += verdict(of: audit) + "\n" }
    if !report.result.stages.isEmpty { text += table.text() }
    let conditional = report.result.stages.filter { !$0.isUnconditional }
    if !conditional.isEmpty {
      let names = conditional.map { name(of: $0.stage) }.joined(separator: ", ")
      text += "  The bound of \(names) holds for the values reached before, which are not all proven.\n"
    }
    return text
  }

  private static func verdict(of status: PlanningResult.Status) -> String {
    switch status {
    case .optimal: "Proven best: no plan that keeps the rules does better on these aims, taken in this order."
    case .gapReached:
      "Not proven best: the search ended at the gap that was asked for. The bounds say how far it can be."
    case .timeLimit: "Not proven best: the time limit came before the proof. The bounds say how far it can be."
    case .cancelled: "Not proven best: the search was stopped before the proof. The bounds say how far it can be."
    }
  }

  private static func verdict(of audit: AuditRecord) -> String {
    let checked = "Independent audit: \(audit.rules) rules re-checked on \(audit.enrolments) enrolments"
    return audit.findings.isEmpty ? checked + ", no finding." : checked + ", \(audit.findings.count) findings."
  }

  private static func name(of stage: ObjectiveStage) -> String {
    switch stage {
    case .shortfall: "weighted shortfall"
    case .cost: "total cost, đồng"
    case .earliest: "months to completion, all enrolments"
    case .unmetTargets: "targets not met in full"
    case .worstUnit: "weighted shortfall of the worst unit"
    case .changes: "changes against the previous plan"
    }
  }

  private static func gap(of stage: StageResult) -> String {
    guard stage.gap != 0 else { return "0" }
    guard stage.gap.isFinite, stage.gap < 1e6 else { return "unknown" }
    // Rounded up to a thousandth of a percent, so that a gap never looks closed.
    let thousandths = Int((stage.gap * 100_000).rounded(.up))
    return ExactNumber.rounded(thousandths, over: 1000, places: 3) + "%"
  }
}
