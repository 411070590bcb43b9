/// How far one target is attained.
public struct TargetResult: Hashable, Sendable {
  /// The target.
  public let target: Target.ID
  /// The unit, for a per-unit target; nil where all officials are counted together.
  public let unit: WorkUnit.ID?
  /// Those of the group in post on the due day.
  public let population: Heads
  /// The heads the threshold demands.
  public let required: Heads
  /// Holders on the due day if nobody were sent: roster levels and courses in progress.
  public let baseline: Heads
  /// Holders on the due day under the plan.
  public let planned: Heads
  /// Heads still missing.
  public let shortfall: Heads
  /// Actual share ÷ demanded share, not capped; nil for an empty population.
  public let attainment: Fraction?

  /// Makes a target result.
  public init(
    target: Target.ID, unit: WorkUnit.ID?, population: Heads, required: Heads, baseline: Heads, planned: Heads,
    shortfall: Heads, attainment: Fraction?
  ) {
    self.target = target
    self.unit = unit
    self.population = population
    self.required = required
    self.baseline = baseline
    self.planned = planned
    self.shortfall = shortfall
    self.attainment = attainment
  }
}
