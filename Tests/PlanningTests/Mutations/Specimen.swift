import PlanAudit
import TrainingDomain

/// A solved plan with its problem and its result, to be changed in ways a rule forbids.
struct Specimen: Sendable {
  let name: String
  var problem: PlanningProblem
  var plan: TrainingPlan
  var result: PlanningResult

  /// The rules that the plan breaks.
  var brokenByPlan: [AuditRule] {
    let findings = PlanAudit(problem).findings(in: plan)
    return AuditRule.onPlans.filter { rule in findings.contains { $0.rule == rule } }
  }

  /// The rules that what is stated of the plan breaks.
  var brokenByResult: [AuditRule] {
    let findings = PlanAudit(problem).findings(in: result, of: plan)
    return AuditRule.onResults.filter { rule in findings.contains { $0.rule == rule } }
  }

  /// A course with one of its intakes.
  struct Opportunity {
    let course: Course
    let intake: Month

    /// The months in which it is studied.
    var months: ClosedRange<Month> { intake...course.completion(of: intake) }
  }

  /// Every intake of every course within the horizon that ends within it.
  var opportunities: [Opportunity] {
    problem.courses.flatMap { course in
      course.intakes.filter {
        $0 >= problem.horizon.firstMonth && course.completion(of: $0) <= problem.horizon.lastMonth
      }
      .map { Opportunity(course: course, intake: $0) }
    }
  }

  /// Listed officials about whom no staffing decision is made.
  var settled: [Official] {
    let moved = plan.moves.compactMap { move -> Official.ID? in
      switch move.kind {
      case .hire: nil
      case .transfer(_, let official, _), .earlyRetirement(_, let official): official
      }
    }
    return problem.officials.filter { !moved.contains($0.id) }
  }

  func course(_ id: Course.ID) -> Course? { problem.courses.first { $0.id == id } }

  func official(_ id: Official.ID) -> Official? { problem.officials.first { $0.id == id } }

  /// How many people of a row are sent on a course.
  func sent(_ official: Official.ID, on course: Course.ID) -> Int {
    plan.enrolments.filter { $0.official == official && $0.course == course }.map(\.count.count).reduce(0, +)
  }

  /// Sends people of a row on a course.
  mutating func send(_ official: Official, _ opportunity: Opportunity, people: Int = 1) {
    plan.enrolments.append(
      Enrolment(
        official: official.id, count: Heads(people), course: opportunity.course.id, intake: opportunity.intake))
  }

  /// Takes every enrolment of a row away.
  mutating func clear(_ official: Official) { plan.enrolments.removeAll { $0.official == official.id } }

  /// Puts another enrolment in the place of one.
  mutating func replace(
    _ position: Int, official: Official.ID? = nil, people: Int? = nil, course: Course.ID? = nil, intake: Month? = nil
  ) {
    let old = plan.enrolments[position]
    plan.enrolments[position] = Enrolment(
      official: official ?? old.official, count: people.map { Heads($0) } ?? old.count, course: course ?? old.course,
      intake: intake ?? old.intake)
  }

  /// Changes a course of the problem.
  mutating func change(_ course: Course.ID, _ edit: (inout Course) -> Void) {
    for index in problem.courses.indices where problem.courses[index].id == course { edit(&problem.courses[index]) }
  }

  /// A position of the plan's enrolments drawn from those wanted; nil where there is none.
  func enrolment(
    _ random: inout SeededGenerator, where isWanted: (Enrolment) -> Bool = { _ in true }
  ) -> Int? {
    random.any(of: plan.enrolments.indices.filter { isWanted(plan.enrolments[$0]) })
  }
}

extension SeededGenerator {
  /// One element of a list; nil where it is empty.
  mutating func any<Element>(of list: [Element]) -> Element? { list.isEmpty ? nil : pick(list) }
}
