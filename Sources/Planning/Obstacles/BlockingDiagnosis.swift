internal import TrainingDomain

/// Why no open course gives one official a level by a day.
struct BlockingDiagnosis {
  private let official: Official
  private let surveyed: SurveyContext
  private let inProgress: [ProgressedCourse]
  private let chances: OfficialChances

  init(of official: Official, in surveyed: SurveyContext) {
    self.official = official
    self.surveyed = surveyed
    inProgress = surveyed.progress(of: official)
    chances = OfficialChances(of: official, in: surveyed, explaining: .firstReason)
  }

  /// Whether some open intake gives the level by a day.
  func canReach(_ level: Level, by day: CalendarDate) -> Bool {
    chances.chances.contains { chance in
      let slot = surveyed.table.slots[chance.slot]
      return slot.completion.lastDay <= day && surveyed.awards(slot.course, level)
    }
  }

  /// The most telling reason why none does.
  func reason(against level: Level, by day: CalendarDate) -> BlockingReason { reason(level, day, asked: []) }

  private func reason(_ level: Level, _ day: CalendarDate, asked: [Level]) -> BlockingReason {
    var reasons: [BlockingReason] = []
    for course in surveyed.problem.courses.indices where surveyed.awards(course, level) {
      let inTime = surveyed.table.byCourse[course].filter { surveyed.table.slots[$0].completion.lastDay <= day }
      if inTime.isEmpty {
        if let late = tooLong(course, day) { reasons.append(late) }
      } else {
        let closed = Set(inTime)
        // A level that is lacked has the most time to be given before the last intake.
        let lacking = chances.refusals.filter { closed.contains($0.slot) && $0.reason.isLack }.map(\.slot).max()
        for refusal in chances.refusals
        where closed.contains(refusal.slot) && (!refusal.reason.isLack || refusal.slot == lacking) {
          reasons.append(
            self.reason(refusal.reason, at: surveyed.table.slots[refusal.slot], level, asked: asked + [level]))
        }
      }
    }
    return ReasonRank.mostTelling(reasons) ?? .notOffered
  }

  /// The reason where every intake of a course completes too late; nil where it has no intake at all.
  private func tooLong(_ course: Int, _ day: CalendarDate) -> BlockingReason? {
    let offered = surveyed.problem.courses[course]
    guard let first = offered.intakes.filter({ $0 >= surveyed.problem.horizon.firstMonth }).min() else { return nil }
    let last = day == day.month.lastDay ? day.month : day.month.advanced(by: -1)
    return .courseTooLong(
      offered.id, months: offered.durationMonths, startBy: last.advanced(by: 1 - offered.durationMonths),
      firstIntake: first)
  }

  private func reason(
    _ refusal: RefusalReason, at slot: Slot, _ level: Level, asked: [Level]
  ) -> BlockingReason {
    switch refusal {
    case .pinnedOut: return .pinnedOut
    case .leavesBeforeCompletion: return .serviceEnds
    case .leavesBeforeCommitment(let months): return .commitment(months: months)
    case .overloaded: return .overloaded
    // Whoever is hired after the last intake in time has none.
    case .notYetInPost, .noIntakeInTime: return .notOffered
    case .nothingNew:
      let ends = inProgress.filter { $0.course == slot.course || $0.awards.contains { $0.covers(level) } }
        .map(\.completes)
      return ends.min().map { .studiesTooLong(until: $0) } ?? .notOffered
    case .condition(let condition):
      let reading = ConditionReading(official, at: slot.intake, inProgress: inProgress)
      return ConditionBlame(reading: reading).reason(for: condition)
    case .lacks(let missing):
      let eve = slot.intake.advanced(by: -1).lastDay
      let isKnown = asked.contains(missing) || canReach(missing, by: eve)
      return .lacks(missing, because: isKnown ? nil : reason(missing, eve, asked: asked))
    }
  }
}

extension RefusalReason {
  /// Whether a level is lacked that no earlier course gives.
  fileprivate var isLack: Bool {
    switch self {
    case .lacks, .condition(.atLeast): true
    default: false
    }
  }
}
