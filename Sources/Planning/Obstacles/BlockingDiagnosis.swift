internal import TrainingDomain

/// Why no open course gives one official a level by a day.
struct BlockingDiagnosis {
  private let official: Official
  private let closings: ClosedCourses
  private let inProgress: [ProgressedCourse]
  private let known: ChanceSurvey.Known

  private var surveyed: SurveyContext { closings.surveyed }

  init(of official: Official, _ closings: ClosedCourses) {
    self.official = official
    self.closings = closings
    inProgress = closings.surveyed.progress(of: official)
    known = closings.surveyed.shared.chances(of: official, in: closings.surveyed)
  }

  /// Whether some open intake gives the level by a day.
  private func canReach(_ level: Level, by day: CalendarDate) -> Bool {
    known.chances.contains { chance in
      let slot = surveyed.table.slots[chance.slot]
      return slot.completion.lastDay <= day && surveyed.awards(slot.course, level)
    }
  }

  /// The most telling reason why none does.
  func reason(against level: Level, by day: CalendarDate) -> BlockingReason { reason(level, day, asked: []) }

  private func reason(_ level: Level, _ day: CalendarDate, asked: [Level]) -> BlockingReason {
    var reasons: [BlockingReason] = []
    for course in closings.courses(giving: level, closedTo: official) {
      let inTime = surveyed.table.byCourse[course].filter { surveyed.table.slots[$0].completion.lastDay <= day }
      if inTime.isEmpty {
        if let late = tooLong(course, day) { reasons.append(late) }
      } else {
        let refusals = refusals(of: inTime)
        // A level that is lacked has the most time to be given before the last intake.
        let lacking = refusals.filter(\.reason.isLack).map(\.slot).max()
        for refusal in refusals where !refusal.reason.isLack || refusal.slot == lacking {
          reasons.append(
            self.reason(refusal.reason, at: surveyed.table.slots[refusal.slot], level, asked: asked + [level]))
        }
      }
    }
    return ReasonRank.mostTelling(reasons) ?? .notOffered
  }

  /// Why slots of one course are closed: those closed on their own first, then those no earlier course opens.
  private func refusals(of slots: [Int]) -> [(slot: Int, reason: RefusalReason)] {
    let judged = slots.compactMap { slot -> (slot: Int, reason: RefusalReason)? in
      surveyed.shared.refusal(
        of: surveyed.table.slots[slot], to: official, inProgress: inProgress, in: surveyed
      ).map { (slot, $0) }
    }
    return judged + known.dropped.filter { slots.contains($0.slot) }
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
