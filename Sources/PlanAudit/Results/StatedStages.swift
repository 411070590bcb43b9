internal import TrainingDomain

/// The result states the value of every aim in order, a bound not above it and a gap that agrees with the two.
struct StatedStages: StatementCheck {
  var rule: AuditRule { .statedStages }

  func differences(in result: PlanningResult, from account: PlanAccount) -> [String] {
    let aims = account.record.problem.stages
    if result.stages.map(\.stage) != aims {
      let stated = result.stages.map(\.stage.rawValue).joined(separator: ", ")
      return ["the aims are \(aims.map(\.rawValue).joined(separator: ", ")), stated \(stated)"]
    }
    var differences: [String] = []
    var isProvenSoFar = true
    for stage in result.stages {
      let name = stage.stage.rawValue
      let value = account.value(of: stage.stage)
      if Int128(stage.value) != value { differences.append("\(name): the value is \(value), stated \(stage.value)") }
      if stage.bound > stage.value {
        differences.append("\(name): the bound \(stage.bound) is above the value \(stage.value)")
      }
      if let objection = objection(to: stage, account) { differences.append("\(name): \(objection)") }
      if stage.isUnconditional != isProvenSoFar {
        let word = isProvenSoFar ? "without" : "on"
        differences.append("\(name): the bound holds \(word) condition, stated otherwise")
      }
      if stage.value != stage.bound { isProvenSoFar = false }
    }
    return differences
  }

  private func objection(to stage: StageResult, _ account: PlanAccount) -> String? {
    guard stage.gap.isFinite, stage.gap >= 0 else { return "\(stage.gap) is no gap" }
    let isProven = stage.value == stage.bound
    if isProven != (stage.gap == 0) {
      return "a gap of \(stage.gap) does not agree with value \(stage.value) and bound \(stage.bound)"
    }
    guard stage.stage == .shortfall, !isProven else { return nil }
    // The gap is shown only, so rounding in its last digits is no difference.
    let right = Double(stage.value - stage.bound) / Double(max(1, account.shortfallScale))
    return (stage.gap - right).magnitude <= 1e-9 * right ? nil : "the gap is \(right), stated \(stage.gap)"
  }
}
