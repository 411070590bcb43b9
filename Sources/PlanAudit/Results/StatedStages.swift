internal import Languages
internal import TrainingDomain

/// The result states the value of every aim in order, a bound not above it and a gap that agrees with the two.
struct StatedStages: StatementCheck {
  var rule: AuditRule { .statedStages }

  func differences(in result: PlanningResult, from account: PlanAccount) -> [Wording] {
    let aims = account.record.problem.stages
    if result.stages.map(\.stage) != aims {
      let stated = result.stages.map(\.stage.rawValue).joined(separator: ", ")
      return [
        Wording(
          en: "the aims are \(aims.map(\.rawValue).joined(separator: ", ")), stated \(stated)",
          vi: "các mục tiêu tối ưu là '\(aims.map(\.rawValue).joined(separator: ", "))', nhưng ghi '\(stated)'")
      ]
    }
    var differences: [Wording] = []
    var isProvenSoFar = true
    for stage in result.stages {
      let name = stage.stage.rawValue
      let value = account.value(of: stage.stage)
      if Int128(stage.value) != value {
        differences.append(
          Wording(
            en: "\(name): the value is \(value), stated \(stage.value)",
            vi: "mục tiêu tối ưu '\(name)': giá trị là \(value), nhưng ghi \(stage.value)"))
      }
      if stage.bound > stage.value {
        differences.append(
          Wording(
            en: "\(name): the bound \(stage.bound) is above the value \(stage.value)",
            vi: "mục tiêu tối ưu '\(name)': cận \(stage.bound) lớn hơn giá trị \(stage.value)"))
      }
      if let objection = objection(to: stage, account) {
        differences.append(Wording(en: "\(name): \(objection)", vi: "mục tiêu tối ưu '\(name)': \(objection)"))
      }
      if stage.isUnconditional != isProvenSoFar {
        let word = isProvenSoFar ? Wording(en: "without", vi: "không kèm") : Wording(en: "on", vi: "kèm")
        differences.append(
          Wording(
            en: "\(name): the bound holds \(word) condition, stated otherwise",
            vi: "mục tiêu tối ưu '\(name)': cận đúng \(word) điều kiện, nhưng ghi khác"))
      }
      if stage.value != stage.bound { isProvenSoFar = false }
    }
    return differences
  }

  private func objection(to stage: StageResult, _ account: PlanAccount) -> Wording? {
    guard stage.gap.isFinite, stage.gap >= 0 else {
      return Wording(en: "\(stage.gap) is no gap", vi: "\(stage.gap) không phải là khoảng cách")
    }
    let isProven = stage.value == stage.bound
    if isProven != (stage.gap == 0) {
      return Wording(
        en: "a gap of \(stage.gap) does not agree with value \(stage.value) and bound \(stage.bound)",
        vi: "khoảng cách \(stage.gap) không khớp với giá trị \(stage.value) và cận \(stage.bound)")
    }
    guard stage.stage == .shortfall, !isProven else { return nil }
    // The gap is shown only, so rounding in its last digits is no difference.
    let right = Double(stage.value - stage.bound) / Double(max(1, account.shortfallScale))
    return (stage.gap - right).magnitude <= 1e-9 * right
      ? nil
      : Wording(en: "the gap is \(right), stated \(stage.gap)", vi: "khoảng cách là \(right), nhưng ghi \(stage.gap)")
  }
}
