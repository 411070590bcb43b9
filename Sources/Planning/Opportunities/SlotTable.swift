internal import TrainingDomain

/// All intakes that complete within the horizon, ordered by month and then by the order of courses.
struct SlotTable: Sendable {
  /// The slots in order.
  let slots: [Slot]
  /// The slots of each course, ascending in time.
  let byCourse: [[Int]]

  init(_ problem: PlanningProblem) {
    var found: [(course: Int, intake: Month)] = []
    for (index, course) in problem.courses.enumerated() {
      for intake in course.intakes
      where intake >= problem.horizon.firstMonth && course.completion(of: intake) <= problem.horizon.lastMonth {
        found.append((index, intake))
      }
    }
    found.sort { ($0.intake, $0.course) < ($1.intake, $1.course) }
    slots = found.enumerated().map { index, slot in
      let course = problem.courses[slot.course]
      return Slot(
        index: index, course: slot.course, intake: slot.intake, completion: course.completion(of: slot.intake),
        costByYear: Self.costByYear(of: course, from: slot.intake, in: problem.horizon))
    }
    var byCourse = Array(repeating: [Int](), count: problem.courses.count)
    for slot in slots { byCourse[slot.course].append(slot.index) }
    self.byCourse = byCourse
  }

  /// A learner's cost per year of the horizon.
  ///
  /// Spread by months, a year bears `⌊cost × months in the year ÷ d⌋` and the last year the remainder; an explicit
  /// list is by year of study, the first in the intake's calendar year (design, conventions on money).
  private static func costByYear(of course: Course, from intake: Month, in horizon: PlanningHorizon) -> [Int] {
    var amounts = Array(repeating: 0, count: horizon.years.count)
    let firstYear = horizon.first.number
    switch course.cost.spread {
    case .byStudyYear(let list):
      let start = intake.year.number - firstYear
      for (offset, amount) in list.enumerated() {
        // A list that outlasts the horizon is refused with the scenario; here its rest falls due in the last year.
        amounts[min(start + offset, amounts.count - 1)] += amount.amount
      }
    case .byMonths:
      let completion = course.completion(of: intake)
      var left = course.cost.perLearner.amount
      for year in intake.year...completion.year {
        let first = max(intake, year.january)
        let last = min(completion, year.december)
        let share = Fraction(first.distance(to: last) + 1, over: course.durationMonths) ?? .one
        let amount = year == completion.year ? left : share.timesRoundedDown(course.cost.perLearner.amount)
        amounts[year.number - firstYear] += amount
        left -= amount
      }
    }
    return amounts
  }
}
