import Diagnostics
import Languages
import Reporting
import TrainingDomain
import WhatIf

/// Hand-made answers about the small plan; figures are chosen to show every field.
enum SmallAnswers {
  static var base: Replanning.Plan {
    Replanning.Plan(result: SmallPlan.result(status: .optimal, lastBound: 42), plan: TrainingPlan(enrolments: []))
  }

  static func marginal(in language: Language = .english) -> MarginalReport {
    let more = StepEffect(
      amount: 10_000_000, shortfall: -13_158, shortfallBound: -20_000,
      targets: [StepEffect.TargetChange(target: SmallPlan.target.id, unit: "upper", missing: -1)], targetsMet: 1,
      cost: 9_500_000, isProven: false)
    let less = StepEffect(
      amount: -10_000_000, shortfall: 26_316, shortfallBound: 26_316,
      targets: [StepEffect.TargetChange(target: SmallPlan.target.id, unit: nil, missing: 2)], targetsMet: 0,
      cost: Dong(-19_000_000), isProven: true)
    let idle = StepEffect(
      amount: 1, shortfall: 0, shortfallBound: 0, targets: [], targetsMet: 0, cost: nil, isProven: true)
    return MarginalReport(
      problem: SmallPlan.problem,
      values: MarginalValues(
        base: base, step: 10_000_000, reach: 16,
        values: [
          MarginalValue(
            limit: .money("budget", Year(2026)), now: 40_000_000, more: more, less: less,
            range: GainRange(alike: 3, endsThere: false, lastGain: nil, reach: 16)),
          MarginalValue(
            limit: .seats("degree", limit: 0, Year(2026)), now: 5, more: idle, less: nil,
            range: GainRange(alike: 16, endsThere: false, lastGain: 0, reach: 16)),
          MarginalValue(
            limit: .classMinimum("degree"), now: 2, more: idle, less: less,
            range: GainRange(alike: 1, endsThere: false, lastGain: 0, reach: 1)),
        ]), context: ReportContext(version: "0.0.0", language: language))
  }

  static func smallestChange(
    _ relaxations: [Relaxation] = [
      .money("budget", Year(2026), 5_000_000), .seats("degree", limit: 0, Year(2026), 1),
      .posts("upper", 2), .delay(SmallPlan.target.id, months: 12),
    ], bound: Dong = 60_000_000, in language: Language = .english
  ) -> SmallestChangeReport {
    SmallestChangeReport(
      problem: SmallPlan.problem,
      change: SmallestChange(
        kinds: RelaxationKind.allCases, prices: .assumed, before: base, relaxations: relaxations, price: 67_000_000,
        priceBound: bound, shortfall: 5, shortfallBound: 5, changed: SmallPlan.problem, after: base,
        promised: 1_000_000_000,
        outOfReach: [
          Diagnostic(.note, rule: "r", Wording(en: "who is blocked stays so", vi: "người vướng vẫn vướng"))
        ]),
      context: ReportContext(
        version: "0.0.0", audit: AuditRecord(rules: 24, enrolments: 3), language: language))
  }
}
