public import TrainingDomain

/// What one step of a limit changes, as new less old.
public struct StepEffect: Hashable, Sendable {
  /// How many heads more or fewer a target misses.
  public struct TargetChange: Hashable, Sendable {
    /// The target.
    public let target: Target.ID
    /// The unit, for a per-unit target.
    public let unit: WorkUnit.ID?
    /// Heads missing now, less heads missing before.
    public let missing: Int

    /// Makes a change of a target.
    public init(target: Target.ID, unit: WorkUnit.ID?, missing: Int) {
      self.target = target
      self.unit = unit
      self.missing = missing
    }
  }

  /// The change of the limit that was planned again, in đồng, learners or posts; below zero where it was tightened.
  public let amount: Int
  /// The change of the weighted shortfall; below zero is a gain.
  public let shortfall: Int
  /// No plan of the changed problem makes the change smaller than this; equal to `shortfall` where that is proven.
  public let shortfallBound: Int
  /// The targets that miss more or fewer heads, in the order of targets and units.
  public let targets: [TargetChange]
  /// The change of the number of targets that are met, units of a per-unit target counted one by one.
  public let targetsMet: Int
  /// The change of the least cost at the shortfall then reached; nil where the shortfall does not change, since the
  /// cost was then not asked.
  public let cost: Dong?
  /// Whether both plans are proven, so that all of this is.
  public let isProven: Bool

  /// Makes an effect.
  public init(
    amount: Int, shortfall: Int, shortfallBound: Int, targets: [TargetChange], targetsMet: Int, cost: Dong?,
    isProven: Bool
  ) {
    self.amount = amount
    self.shortfall = shortfall
    self.shortfallBound = shortfallBound
    self.targets = targets
    self.targetsMet = targetsMet
    self.cost = cost
    self.isProven = isProven
  }

  /// No effect.
  static func none(of amount: Int, isProven: Bool) -> StepEffect {
    StepEffect(
      amount: amount, shortfall: 0, shortfallBound: 0, targets: [], targetsMet: 0, cost: nil, isProven: isProven)
  }

  /// The effect between two plans.
  init(of amount: Int, from old: Replanning.Plan, to new: Replanning.Plan) {
    func shortfall(_ plan: Replanning.Plan) -> Int { plan.value(of: .shortfall) ?? 0 }
    func met(_ plan: Replanning.Plan) -> Int { plan.result.targets.count { $0.shortfall == .zero } }
    let changed = shortfall(new) - shortfall(old)
    let before = Dictionary(
      old.result.targets.map { (Line(target: $0.target, unit: $0.unit), $0.shortfall) }, uniquingKeysWith: { $1 })
    let targets = new.result.targets.compactMap { line -> TargetChange? in
      let missing = (line.shortfall - (before[Line(target: line.target, unit: line.unit)] ?? .zero)).count
      return missing == 0 ? nil : TargetChange(target: line.target, unit: line.unit, missing: missing)
    }
    let isAlike = changed == 0
    let bound = new.result.stages.first { $0.stage == .shortfall }?.bound ?? 0
    self.init(
      amount: amount, shortfall: changed, shortfallBound: min(changed, bound - shortfall(old)),
      targets: isAlike ? [] : targets,
      targetsMet: isAlike ? 0 : met(new) - met(old),
      cost: isAlike ? nil : Dong((new.value(of: .cost) ?? 0) - (old.value(of: .cost) ?? 0)),
      isProven: old.isProven && new.isProven)
  }

  private struct Line: Hashable {
    let target: Target.ID
    let unit: WorkUnit.ID?
  }
}
