internal import LinearModel
internal import TrainingDomain

/// What came of planning one part.
struct PartPlan: Sendable {
  let plan: TrainingPlan
  /// The values of the aims.
  let values: [Int]
  /// What the search proves of each aim, under what the part may take and under the earlier aims' values.
  let bounds: [Int]
  /// Why some aim is not proven; nil where all are.
  let cutShort: Termination?
  /// How many of each shared item the plan takes.
  let items: [Int]

  /// Whether the plan is proven best under what the part may take.
  var isProven: Bool { cutShort == nil }

  /// What came of it, or why nothing did.
  enum Outcome: Sendable {
    case planned(PartPlan)
    case infeasible
    case stopped(Termination)
  }
}

extension PartPlan {
  /// The plan that sends nobody, with the values it has.
  static func idle(_ values: [Int], _ shared: SharedLimits, because termination: Termination) -> PartPlan {
    PartPlan(
      plan: TrainingPlan(enrolments: []), values: values, bounds: values.map { _ in 0 }, cutShort: termination,
      items: shared.items.map { _ in 0 })
  }
}
