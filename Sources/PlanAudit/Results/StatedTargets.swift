internal import Languages
internal import TrainingDomain

/// The result states population, required heads, holders, shortfall and attainment of every target, for each unit
/// where it is counted by unit.
///
/// A target or unit without anyone to count may be left out; where it is listed it must say so.
struct StatedTargets: StatementCheck {
  var rule: AuditRule { .statedTargets }

  func differences(in result: PlanningResult, from account: PlanAccount) -> [Wording] {
    let problem = account.record.problem
    var differences: [Wording] = []
    var expected: [Key] = []
    let statedByKey = Dictionary(grouping: result.targets) { Key(target: $0.target, unit: $0.unit) }
    for line in account.targets {
      let target = problem.targets[line.target]
      let key = Key(target: target.id, unit: line.unit.map { problem.units[$0].id })
      let name = key.wording
      expected.append(key)
      let stated = statedByKey[key] ?? []
      guard let said = stated.first, stated.count == 1 else {
        differences.append(
          Wording(en: "\(name): stated \(stated.count) times", vi: "\(name): được ghi \(stated.count) lần"))
        continue
      }
      for (word, right, number) in [
        (Wording(en: "population", vi: "tổng số"), line.population, said.population),
        (Wording(en: "required", vi: "cần có"), line.required, said.required),
        (Wording(en: "baseline", vi: "có khi chưa đào tạo"), line.baseline, said.baseline),
        (Wording(en: "planned", vi: "đạt theo kế hoạch"), line.planned, said.planned),
        (Wording(en: "shortfall", vi: "còn thiếu"), line.shortfall, said.shortfall),
      ] where right != number.count {
        differences.append(
          Wording(
            en: "\(name): \(word) is \(right), stated \(number)",
            vi: "\(name): \(word) là \(right), nhưng ghi \(number)"))
      }
      if !isAttainment(said.attainment, line, target) {
        let text = said.attainment.map { Wording(en: "\($0)", vi: "\($0)") } ?? Wording(en: "none", vi: "không có")
        differences.append(
          Wording(
            en: "\(name): \(line.planned) of \(line.population) is not an attainment of \(text)",
            vi: "\(name): \(line.planned) trên \(line.population) không phải là mức đạt \(text)"))
      }
    }
    let counted = Set(expected)
    var order: [Key] = []
    for said in result.targets {
      let key = Key(target: said.target, unit: said.unit)
      if counted.contains(key) {
        order.append(key)
      } else if !saysNobody(said, problem) {
        differences.append(
          Wording(
            en: "\(key.wording): stated, but nobody is counted there",
            vi: "\(key.wording): được ghi, nhưng ở đó không đếm ai"))
      }
    }
    if differences.isEmpty, order != expected {
      differences.append(
        Wording(en: "the targets are not in the order of the input", vi: "các chỉ tiêu không xếp theo thứ tự đầu vào"))
    }
    return differences
  }

  /// A target, or a unit of a target counted by unit.
  private struct Key: Hashable {
    let target: Target.ID
    let unit: WorkUnit.ID?

    var wording: Wording {
      unit.map { Wording(en: "\(target) in \($0)", vi: "\(target) tại \($0)") } ?? Wording(verbatim: "\(target)")
    }
  }

  /// Whether a fraction is (planned ÷ population) ÷ threshold, compared by cross multiplication.
  private func isAttainment(_ stated: Fraction?, _ line: TargetLine, _ target: Target) -> Bool {
    // A share of nobody is none: everyone may have left.
    guard let stated else { return line.population == 0 }
    let above = Int128(line.planned) * Int128(target.threshold.denominator)
    let below = Int128(line.population) * Int128(target.threshold.numerator)
    return Int128(stated.numerator) * below == above * Int128(stated.denominator)
  }

  private func saysNobody(_ said: TargetResult, _ problem: PlanningProblem) -> Bool {
    let isKnown = problem.targets.contains { target in
      target.id == said.target && (target.scope == .together) == (said.unit == nil)
    }
    let isUnitKnown = said.unit.map { unit in problem.units.contains { $0.id == unit } } ?? true
    return isKnown && isUnitKnown && said.attainment == nil
      && [said.population, said.required, said.baseline, said.planned, said.shortfall].allSatisfy { $0.count == 0 }
  }
}
