internal import TrainingDomain

/// Which slots lift their learners to a target's level in time.
struct GainReading {
  private let surveyed: SurveyContext
  private let ledger: TargetLedger

  init(_ formulation: PlanFormulation) {
    surveyed = formulation.surveyed
    ledger = formulation.ledger
  }

  init(_ surveyed: SurveyContext, _ ledger: TargetLedger) {
    self.surveyed = surveyed
    self.ledger = ledger
  }

  /// Whether a slot completes by the target's due day and awards its level, where heads can be missing at all.
  func helps(_ count: Int, _ slot: Slot) -> Bool {
    guard ledger.counts[count].mostMissing > .zero else { return false }
    let target = surveyed.problem.targets[ledger.counts[count].target]
    return slot.completion.lastDay <= target.due && surveyed.serves(slot.course, target)
  }
}
