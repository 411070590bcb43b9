/// What keeps a target from being met: who cannot be trained and why, and what the rest is lost to.
///
/// The figures fall from what is demanded to what is planned: what eligibility alone leaves, what seats, classes and
/// absence leave of that, what money leaves of that, and what the other targets and aims leave of that. All of them
/// count holders on the due day and none exceeds `required`.
public struct TargetObstacles: Hashable, Sendable {
  /// The target.
  public let target: Target.ID
  /// The unit, for a per-unit target; nil where all officials are counted together.
  public let unit: WorkUnit.ID?
  /// Those of the group in post on the due day.
  public let population: Heads
  /// The heads the threshold demands.
  public let required: Heads
  /// Holders on the due day if nobody were sent.
  public let baseline: Heads
  /// Holders on the due day under the plan.
  public let planned: Heads
  /// Holders if everyone of the population who has an open intake in time could be sent; no plan exceeds it.
  public let eligible: Heads
  /// Most holders when this target is the only one and money has no limit; never above `required`.
  public let withoutMoneyLimits: AttainableHeads
  /// Most holders when this target is the only one and every rule holds; never above `required`.
  public let alone: AttainableHeads
  /// Who cannot be trained, by reason, in the order of the roster; a row stands under one reason only.
  public let blocked: [BlockedOfficials]

  /// Makes the obstacles of a target.
  public init(
    target: Target.ID, unit: WorkUnit.ID?, population: Heads, required: Heads, baseline: Heads, planned: Heads,
    eligible: Heads, withoutMoneyLimits: AttainableHeads, alone: AttainableHeads, blocked: [BlockedOfficials]
  ) {
    self.target = target
    self.unit = unit
    self.population = population
    self.required = required
    self.baseline = baseline
    self.planned = planned
    self.eligible = eligible
    self.withoutMoneyLimits = withoutMoneyLimits
    self.alone = alone
    self.blocked = blocked
  }

  /// Heads missing under the plan.
  public var missing: Heads { max(.zero, required - planned) }
  /// Heads missing because people are blocked.
  public var lostToBlocked: Heads { max(.zero, required - eligible) }
  /// Heads missing because of seats, classes, absence, workload and shares: at least and at most so many.
  public var lostToPlaces: ClosedRange<Heads> {
    let most = min(required, eligible)
    return range(most - withoutMoneyLimits.bound, most - withoutMoneyLimits.attained)
  }
  /// Heads missing because of money: at least and at most so many.
  public var lostToMoney: ClosedRange<Heads> {
    range(withoutMoneyLimits.attained - alone.bound, withoutMoneyLimits.bound - alone.attained)
  }
  /// Heads given up for other targets and aims, or not found in the time: at least and at most so many.
  public var lostToOthers: ClosedRange<Heads> { range(alone.attained - planned, alone.bound - planned) }

  private func range(_ least: Heads, _ most: Heads) -> ClosedRange<Heads> {
    max(.zero, least)...max(.zero, least, most)
  }
}
