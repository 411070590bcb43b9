internal import TrainingDomain

/// The rules that hold for one person: each course once, whole workload, and what earlier courses must have settled.
struct PersonalRules {
  private let traits: ProfileTraits
  private let slots: [Slot]
  private let surveyed: SurveyContext

  init(_ traits: ProfileTraits, _ surveyed: SurveyContext) {
    self.traits = traits
    self.surveyed = surveyed
    slots = traits.chances.map { surveyed.table.slots[$0.slot] }
  }

  /// Whether a person may take a chance after others that start no later.
  ///
  /// Load is checked in the first month only: whatever runs then started no later, so no later month is fuller.
  func allow(_ chance: Int, after history: [Int]) -> Bool {
    let slot = slots[chance]
    if history.contains(where: { slots[$0].course == slot.course }) { return false }
    let studied = traits.inProgress.filter { $0.completes >= slot.intake.firstDay }.map(\.workload)
    let running = history.filter { slots[$0].completion >= slot.intake }.map { workload(slots[$0]) }
    if (studied + running).reduce(workload(slot), +) > .one { return false }
    return traits.chances[chance].clauses.allSatisfy { isMet($0, at: slot, history) }
  }

  private func isMet(_ clause: Clause, at slot: Slot, _ history: [Int]) -> Bool {
    let completed = history.filter { slots[$0].completion < slot.intake }
    if clause.held.contains(where: { level in completed.contains { gives($0, level) } }) { return true }
    let started = history.filter { slots[$0].intake < slot.intake }
    return clause.fresh.contains { level in !started.contains { gives($0, level) } }
  }

  private func gives(_ chance: Int, _ level: Level) -> Bool { surveyed.awards(slots[chance].course, level) }

  private func workload(_ slot: Slot) -> Fraction { surveyed.problem.courses[slot.course].workload }
}
