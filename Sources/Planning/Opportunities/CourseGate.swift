internal import TrainingDomain

/// A course's rules taken apart into those an official meets in every intake or in none, and those of the day.
///
/// It is for officials of the units the course asks for who study nothing and are not transferred: for them only age
/// and service change from one intake to the next, so all else is judged once a course and not once an intake.
final class CourseGate: Sendable {
  /// Whether some condition mixes what the day changes with what it does not, so that each intake is judged whole.
  let isMixed: Bool
  private let course: Course
  private let lasting: [EligibilityCondition]
  private let dated: [EligibilityCondition]
  /// Each slot's first day, last day and last day of the commitment, by the slot's position in the course.
  private let days: [(first: CalendarDate, last: CalendarDate, bound: CalendarDate)]

  init(_ course: Course, _ slots: [Slot]) {
    self.course = course
    var lasting: [EligibilityCondition] = []
    var dated: [EligibilityCondition] = []
    var isAsked = false
    var isMixed = false
    for condition in course.eligibility {
      switch condition {
      case .ageAtLeast, .ageAtMost, .yearsServedAtLeast, .monthsOfServiceLeftMoreThan: dated.append(condition)
      // The first is met by whoever is a candidate at all.
      case .inAnyUnit where !isAsked: isAsked = true
      case .anyOf(let alternatives):
        isMixed = isMixed || alternatives.contains { $0.contains(where: Self.asksForDay) }
        lasting.append(condition)
      default: lasting.append(condition)
      }
    }
    (self.lasting, self.dated, self.isMixed) = (lasting, dated, isMixed)
    days = slots.map { slot in
      (
        slot.intake.firstDay, slot.completion.lastDay,
        slot.completion.advanced(by: course.commitmentMonths).lastDay
      )
    }
  }

  /// What earlier courses must have settled in every intake; nil where no intake is open.
  func clauses(for reading: ConditionReading) -> [Clause]? {
    if course.workload > .one || course.awards.allSatisfy(reading.official.holds) { return nil }
    var clauses = [Clause(fresh: course.awards.filter { !reading.official.holds($0) })]
    for level in course.prerequisites where !reading.official.holds(level) { clauses.append(Clause(held: [level])) }
    for condition in lasting {
      let needed = reading.clauses(of: condition)
      if needed.contains(where: \.isImpossible) { return nil }
      clauses += needed.filter { !clauses.contains($0) }
    }
    return clauses
  }

  /// Whether age and service allow the intake at a position of the course's slots.
  func isOpen(_ position: Int, to official: Official) -> Bool {
    let day = days[position]
    if let joins = official.joins, day.first < joins { return false }
    let last = official.serviceEnd.lastDay
    guard last >= day.last, last >= day.bound else { return false }
    return dated.allSatisfy { condition in
      switch condition {
      case .ageAtLeast(let women, let men):
        official.birth.completedYears(until: day.first) >= (official.sex == .female ? women : men)
      case .ageAtMost(let women, let men):
        official.birth.completedYears(until: day.first) <= (official.sex == .female ? women : men)
      case .yearsServedAtLeast(let years):
        official.serviceStart.map { $0.completedYears(until: day.first) >= years } ?? false
      case .monthsOfServiceLeftMoreThan(let months): day.first.wholeMonths(until: last.dayAfter) > months
      default: false
      }
    }
  }

  private static func asksForDay(_ condition: EligibilityCondition) -> Bool {
    switch condition {
    case .ageAtLeast, .ageAtMost, .yearsServedAtLeast, .monthsOfServiceLeftMoreThan: true
    case .anyOf(let alternatives): alternatives.contains { $0.contains(where: asksForDay) }
    default: false
    }
  }
}
