internal import TrainingDomain

/// The slots one official may take, in the order of slots, with the reasons where a course is refused.
struct OfficialChances: Sendable {
  /// The slots that are open, each possibly on condition of earlier courses.
  private(set) var chances: [Chance] = []
  /// Why slots are refused; empty unless asked for.
  private(set) var refusals: [(slot: Int, reason: RefusalReason)] = []

  /// Surveys the slots for one official.
  ///
  /// - Parameter explaining: whether reasons are collected; they are wanted for reports, not for models.
  init(of official: Official, in surveyed: SurveyContext, explaining: Bool = false) {
    let inProgress = surveyed.progress(of: official)
    for slot in surveyed.table.slots {
      let verdict = Self.verdict(on: slot, for: official, inProgress: inProgress, surveyed)
      switch verdict {
      case .success(let chance): chances.append(chance)
      case .failure(let refusal): if explaining { refusals.append((slot.index, refusal.reason)) }
      }
    }
    settle(surveyed, explaining: explaining)
  }

  private struct Refusal: Error { let reason: RefusalReason }

  private static func verdict(
    on slot: Slot, for official: Official, inProgress: [ProgressedCourse], _ surveyed: SurveyContext
  ) -> Result<Chance, Refusal> {
    let course = surveyed.problem.courses[slot.course]
    let reading = ConditionReading(official, at: slot.intake, inProgress: inProgress)
    let new = course.awards.filter { !reading.isHeldOrStudied($0) }
    if new.isEmpty || inProgress.contains(where: { $0.course == slot.course }) {
      return .failure(Refusal(reason: .nothingNew))
    }
    if let joins = official.joins, slot.intake.firstDay < joins {
      return .failure(Refusal(reason: .notYetInPost))
    }
    if surveyed.isPinnedOut(official.id, slot) { return .failure(Refusal(reason: .pinnedOut)) }
    if !official.isInService(on: slot.completion.lastDay) {
      return .failure(Refusal(reason: .leavesBeforeCompletion))
    }
    if !official.isInService(on: slot.completion.advanced(by: course.commitmentMonths).lastDay) {
      return .failure(Refusal(reason: .leavesBeforeCommitment(months: course.commitmentMonths)))
    }
    if isOverloaded(slot, course.workload, inProgress) { return .failure(Refusal(reason: .overloaded)) }
    var clauses = [Clause(fresh: new)]
    for level in course.prerequisites where !reading.isHeld(level) { clauses.append(Clause(held: [level])) }
    for condition in course.eligibility {
      let needed = reading.clauses(of: condition)
      if needed.contains(where: \.isImpossible) { return .failure(Refusal(reason: .condition(condition))) }
      clauses += needed.filter { !clauses.contains($0) }
    }
    return .success(Chance(slot: slot.index, clauses: clauses))
  }

  /// Whether a course and those in progress exceed the whole working load in some month.
  private static func isOverloaded(_ slot: Slot, _ workload: Fraction, _ inProgress: [ProgressedCourse]) -> Bool {
    if workload > .one { return true }
    let studied = inProgress.filter { $0.completes >= slot.intake.firstDay }.map(\.workload)
    return studied.reduce(workload, +) > .one
  }

  /// Drops what no earlier course can settle, and clauses that nothing can break, until nothing changes.
  private mutating func settle(_ surveyed: SurveyContext, explaining: Bool) {
    var isSettled = false
    while !isSettled {
      isSettled = true
      var kept: [Chance] = []
      kept.reserveCapacity(chances.count)
      for chance in chances {
        var settled = chance
        settled.clauses = []
        var missing: Level?
        for clause in chance.clauses {
          if isUnbreakable(clause, for: chance, surveyed) { continue }
          let reachable = clause.held.filter { canHold($0, before: chance, surveyed) }
          if reachable.isEmpty && clause.fresh.isEmpty { missing = clause.held.first }
          settled.clauses.append(Clause(held: reachable, fresh: clause.fresh))
        }
        if let missing {
          isSettled = false
          if explaining { refusals.append((chance.slot, .lacks(missing))) }
        } else {
          kept.append(settled)
        }
      }
      chances = kept
    }
  }

  /// Whether an open slot completes before the chance begins and gives the level.
  private func canHold(_ level: Level, before chance: Chance, _ surveyed: SurveyContext) -> Bool {
    let slot = surveyed.table.slots[chance.slot]
    return chances.contains { other in
      let earlier = surveyed.table.slots[other.slot]
      return earlier.completion < slot.intake && earlier.course != slot.course
        && surveyed.awards(earlier.course, level)
    }
  }

  /// Whether a part of a clause holds whatever is planned: a level that no other open course could give before.
  private func isUnbreakable(_ clause: Clause, for chance: Chance, _ surveyed: SurveyContext) -> Bool {
    let slot = surveyed.table.slots[chance.slot]
    return clause.fresh.contains { level in
      !chances.contains { other in
        let earlier = surveyed.table.slots[other.slot]
        return earlier.intake < slot.intake && earlier.course != slot.course && surveyed.awards(earlier.course, level)
      }
    }
  }
}
