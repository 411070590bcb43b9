internal import TrainingDomain

/// Reads the conditions of an intake for one official: what is settled by the roster, and what the plan must settle.
struct ConditionReading {
  let official: Official
  let intake: Month
  /// Levels of courses in progress that complete before the intake.
  let completedLevels: [Level]
  /// Levels of all courses in progress.
  let startedLevels: [Level]

  init(_ official: Official, at intake: Month, inProgress: [ProgressedCourse]) {
    self.official = official
    self.intake = intake
    completedLevels = inProgress.filter { $0.completes < intake.firstDay }.flatMap(\.awards)
    startedLevels = inProgress.flatMap(\.awards)
  }

  /// The clauses of a condition: none where it is met, the impossible one where it is not.
  func clauses(of condition: EligibilityCondition) -> [Clause] {
    switch condition {
    case .atLeast(let level): return isHeld(level) ? [] : [Clause(held: [level])]
    case .below(let level): return isHeldOrStudied(level) ? [.impossible] : [Clause(fresh: [level])]
    case .anyOf(let alternatives):
      return alternatives.map { $0.flatMap(clauses(of:)) }.reduce([.impossible]) { $0.or($1) }
    default: return isMet(condition) ? [] : [.impossible]
    }
  }

  /// Whether the roster and the courses completed before the intake give a level.
  func isHeld(_ level: Level) -> Bool { official.holds(level) || completedLevels.contains { $0.covers(level) } }

  /// Whether a level is held, or a course in progress awards it.
  func isHeldOrStudied(_ level: Level) -> Bool { official.holds(level) || startedLevels.contains { $0.covers(level) } }

  /// Whether the roster alone meets a condition on the day, whatever is planned.
  ///
  /// Courses in progress count once they are completed.
  func isMetByRoster(_ condition: EligibilityCondition) -> Bool {
    switch condition {
    case .atLeast(let level): return isHeld(level)
    case .below(let level): return !isHeld(level)
    case .anyOf(let alternatives): return alternatives.contains { $0.allSatisfy(isMetByRoster) }
    default: return isMet(condition)
    }
  }

  /// Whether a condition that no course can change is met on the intake's first day.
  private func isMet(_ condition: EligibilityCondition) -> Bool {
    let day = intake.firstDay
    switch condition {
    case .inAnyGroup(let groups): return groups.contains(where: official.belongs(to:))
    case .inAnyUnit(let units): return units.contains(official.unit(on: day))
    case .inAnyPosition(let positions): return official.position.map(positions.contains) ?? false
    case .ageAtLeast(let women, let men):
      return official.birth.completedYears(until: day) >= (official.sex == .female ? women : men)
    case .ageAtMost(let women, let men):
      return official.birth.completedYears(until: day) <= (official.sex == .female ? women : men)
    case .partyMember(let standing): return official.party >= standing
    case .yearsServedAtLeast(let years):
      return official.serviceStart.map { $0.completedYears(until: day) >= years } ?? false
    case .monthsOfServiceLeftMoreThan(let months):
      return day.wholeMonths(until: official.serviceEnd.lastDay.dayAfter) > months
    case .flagged(let flag): return official.flags.contains(flag)
    case .notFlagged(let flag): return !official.flags.contains(flag)
    case .ofSex(let sex): return official.sex == sex
    case .ethnicMinority(let expected): return official.isEthnicMinority == expected
    case .ratedAtLeast(let rating, let years):
      let latest = official.ratings.suffix(max(0, years))
      return latest.count == years && latest.allSatisfy { $0.rating >= rating }
    case .atLeast, .below, .anyOf: return false
    }
  }
}

/// A course in progress with what it awards.
struct ProgressedCourse: Hashable, Sendable {
  let course: Int
  let awards: [Level]
  let workload: Fraction
  let completes: CalendarDate
}
