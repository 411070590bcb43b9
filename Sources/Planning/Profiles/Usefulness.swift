internal import TrainingDomain

/// Drops slots that can help no target, where sending someone uselessly can help nothing else either.
///
/// A useless learner may fill a class to its minimum or a priority share, may be pinned, or may keep to an earlier
/// plan; such slots stay. Otherwise a best plan without them exists, and models shrink to the people who lack something.
struct Usefulness {
  let surveyed: SurveyContext
  let ledger: TargetLedger
  private let isKept: [Bool]
  private let gains: GainReading

  init(_ surveyed: SurveyContext, _ ledger: TargetLedger) {
    self.surveyed = surveyed
    self.ledger = ledger
    gains = GainReading(surveyed, ledger)
    let problem = surveyed.problem
    let keepsAll = problem.stages.contains(.changes)
    var mustTake = Set<Course.ID>()
    for pin in problem.pins {
      if case .must = pin.decision { mustTake.insert(pin.course) }
    }
    isKept = problem.courses.map { course in
      if case .ownClasses = course.delivery { return true }
      return keepsAll || !course.priorityShares.isEmpty || mustTake.contains(course.id)
    }
  }

  /// The chances worth modelling, and the target counts they can help.
  func reduce(_ chances: [Chance], open: [Int]) -> (chances: [Chance], open: [Int]) {
    var isUseful = chances.map { chance in
      let slot = surveyed.table.slots[chance.slot]
      return isKept[slot.course] || open.contains { gains.helps($0, slot) }
    }
    var grew = true
    while grew {
      grew = false
      let wanted = zip(chances, isUseful).filter(\.1).flatMap { chance, _ in
        chance.clauses.flatMap { clause in clause.held.map { (level: $0, before: chance.slot) } }
      }
      for (index, chance) in chances.enumerated() where !isUseful[index] {
        let slot = surveyed.table.slots[chance.slot]
        if wanted.contains(where: { need in
          surveyed.awards(slot.course, need.level) && slot.completion < surveyed.table.slots[need.before].intake
        }) {
          isUseful[index] = true
          grew = true
        }
      }
    }
    let kept = zip(chances, isUseful).filter(\.1).map(\.0)
    let helped = open.filter { count in kept.contains { gains.helps(count, surveyed.table.slots[$0.slot]) } }
    return (kept, helped)
  }
}
