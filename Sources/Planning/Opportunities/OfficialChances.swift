internal import TrainingDomain

/// The slots one official may take, in the order of slots, with the reasons where a course is refused.
struct OfficialChances: Sendable {
  /// The slots that are open, each possibly on condition of earlier courses.
  private(set) var chances: [Chance] = []
  /// Why slots are refused; empty unless asked for.
  private(set) var refusals: [(slot: Int, reason: RefusalReason)] = []
  /// What is open in the round of settling.
  private var openings = CourseOpenings()

  /// Surveys the slots for one official.
  ///
  /// - Parameter explaining: whether reasons are collected, the first of each slot or every one; they are wanted for
  ///   reports, not for models, which are told nothing of courses for other units.
  init(of official: Official, in surveyed: SurveyContext, explaining: Explaining = .nothing) {
    let inProgress = surveyed.progress(of: official)
    var closed: [Chance] = []
    let judged =
      explaining.isOfCandidates
      ? surveyed.candidates.choice(of: official).slots.map { surveyed.table.slots[$0] } : surveyed.table.slots
    for slot in judged {
      var verdict = Verdict(isThorough: explaining == .everyReason)
      verdict.judge(slot, for: official, inProgress: inProgress, surveyed)
      if verdict.reasons.isEmpty {
        chances.append(Chance(slot: slot.index, clauses: verdict.clauses))
      } else if !explaining.isOfCandidates {
        refusals += verdict.reasons.map { (slot.index, $0) }
        closed.append(Chance(slot: slot.index, clauses: verdict.clauses))
      }
    }
    settle(surveyed, explaining)
    guard explaining == .everyReason else { return }
    for chance in closed {
      for clause in chance.clauses where clause.fresh.isEmpty && !clause.isImpossible {
        guard let level = clause.held.first, !clause.held.contains(where: { canHold($0, before: chance, surveyed) })
        else { continue }
        refusals.append((chance.slot, .lacks(level)))
      }
    }
  }

  /// Settles slots that were judged before.
  init(settling judged: [Chance], in surveyed: SurveyContext) {
    chances = judged
    settle(surveyed, .droppedOnly)
  }

  /// How much is said about refused slots; of those that earlier courses leave closed it may be all that is said.
  enum Explaining {
    case nothing, droppedOnly, firstReason, everyReason

    /// Whether nothing is said about courses for other units, so that they need not be judged.
    fileprivate var isOfCandidates: Bool { self == .nothing || self == .droppedOnly }
  }

  /// The first reason against a slot on its own, or what earlier courses must have settled where there is none.
  static func judgement(
    on slot: Slot, for official: Official, inProgress: [ProgressedCourse], _ surveyed: SurveyContext
  ) -> (reason: RefusalReason?, clauses: [Clause]) {
    var verdict = Verdict(isThorough: false)
    verdict.judge(slot, for: official, inProgress: inProgress, surveyed)
    return (verdict.reasons.first, verdict.clauses)
  }

  /// What is found out about one slot.
  private struct Verdict {
    /// Whether further reasons are looked for after the first.
    let isThorough: Bool
    private(set) var reasons: [RefusalReason] = []
    private(set) var clauses: [Clause] = []

    init(isThorough: Bool) { self.isThorough = isThorough }

    /// Notes a reason where something stands against the slot, and says whether the judging is over.
    private mutating func refuse(_ reason: RefusalReason, if stands: Bool) -> Bool {
      if stands { reasons.append(reason) }
      return !reasons.isEmpty && !isThorough
    }

    mutating func judge(
      _ slot: Slot, for official: Official, inProgress: [ProgressedCourse], _ surveyed: SurveyContext
    ) {
      let course = surveyed.problem.courses[slot.course]
      let reading = ConditionReading(official, at: slot.intake, inProgress: inProgress)
      let new = course.awards.filter { !reading.isHeldOrStudied($0) }
      let isNothingNew = new.isEmpty || inProgress.contains { $0.course == slot.course }
      if refuse(.nothingNew, if: isNothingNew) { return }
      if refuse(.notYetInPost, if: official.joins.map { slot.intake.firstDay < $0 } ?? false) { return }
      if refuse(.pinnedOut, if: surveyed.isPinnedOut(official.id, slot)) { return }
      let isThere = official.isInService(on: slot.completion.lastDay)
      if refuse(.leavesBeforeCompletion, if: !isThere) { return }
      let served = slot.completion.advanced(by: course.commitmentMonths).lastDay
      let isBound = isThere && !official.isInService(on: served)
      if refuse(.leavesBeforeCommitment(months: course.commitmentMonths), if: isBound) { return }
      if refuse(.overloaded, if: OfficialChances.isOverloaded(slot, course.workload, inProgress)) { return }
      clauses = [Clause(fresh: new)]
      for level in course.prerequisites where !reading.isHeld(level) { clauses.append(Clause(held: [level])) }
      for condition in course.eligibility {
        let needed = reading.clauses(of: condition)
        if refuse(.condition(condition), if: needed.contains(where: \.isImpossible)) { return }
        clauses += needed.filter { !clauses.contains($0) }
      }
    }
  }

  /// Whether a course and those in progress exceed the whole working load in some month.
  private static func isOverloaded(_ slot: Slot, _ workload: Fraction, _ inProgress: [ProgressedCourse]) -> Bool {
    if workload > .one { return true }
    let studied = inProgress.filter { $0.completes >= slot.intake.firstDay }.map(\.workload)
    return studied.reduce(workload, +) > .one
  }

  /// Drops what no earlier course can settle, and clauses that nothing can break, until nothing changes.
  private mutating func settle(_ surveyed: SurveyContext, _ explaining: Explaining) {
    var isSettled = false
    while !isSettled {
      isSettled = true
      openings = CourseOpenings(chances, surveyed)
      var kept: [Chance] = []
      kept.reserveCapacity(chances.count)
      for chance in chances {
        var settled = chance
        settled.clauses = []
        var missing: [Level] = []
        for clause in chance.clauses {
          if isUnbreakable(clause, for: chance, surveyed) { continue }
          let reachable = clause.held.filter { canHold($0, before: chance, surveyed) }
          if reachable.isEmpty && clause.fresh.isEmpty { missing += clause.held.prefix(1) }
          settled.clauses.append(Clause(held: reachable, fresh: clause.fresh))
        }
        if missing.isEmpty {
          kept.append(settled)
          continue
        }
        isSettled = false
        switch explaining {
        case .nothing: break
        case .droppedOnly, .firstReason: refusals += missing.suffix(1).map { (chance.slot, .lacks($0)) }
        case .everyReason: refusals += missing.map { (chance.slot, .lacks($0)) }
        }
      }
      chances = kept
    }
  }

  /// Whether an open slot completes before the chance begins and gives the level.
  private func canHold(_ level: Level, before chance: Chance, _ surveyed: SurveyContext) -> Bool {
    let slot = surveyed.table.slots[chance.slot]
    return openings.courses.contains { earlier in
      earlier.completion < slot.intake && earlier.course != slot.course && surveyed.awards(earlier.course, level)
    }
  }

  /// Whether a part of a clause holds whatever is planned: a level that no other open course could give before.
  private func isUnbreakable(_ clause: Clause, for chance: Chance, _ surveyed: SurveyContext) -> Bool {
    let slot = surveyed.table.slots[chance.slot]
    return clause.fresh.contains { level in
      !openings.courses.contains { earlier in
        earlier.intake < slot.intake && earlier.course != slot.course && surveyed.awards(earlier.course, level)
      }
    }
  }
}

/// When each course first begins and first completes among the slots that are open.
private struct CourseOpenings: Sendable {
  private(set) var courses: [(course: Int, intake: Month, completion: Month)] = []

  init() {}

  init(_ chances: [Chance], _ surveyed: SurveyContext) {
    // A course lasts equally long whenever it begins, so what begins first completes first.
    for chance in chances {
      let slot = surveyed.table.slots[chance.slot]
      if !courses.contains(where: { $0.course == slot.course }) {
        courses.append((slot.course, slot.intake, slot.completion))
      }
    }
  }
}
