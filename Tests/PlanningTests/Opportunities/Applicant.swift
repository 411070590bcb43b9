import TrainingDomain

@testable import Planning

/// One official and one course that starts on 1 September 2026 and lasts a month, to be changed at will.
struct Applicant {
  var official: Official
  var course: Course
  /// Other courses the problem offers.
  var others: [Course] = []
  var pins: [Pin] = []

  init(_ condition: EligibilityCondition? = nil, _ change: (inout Official) -> Void = { _ in }) {
    official = Official.tiny("o1").with(change)
    course = Course.tiny("wanted", gives: TinyWorld.standard, months: 1, years: [2026], starts: [9]).with {
      $0.eligibility = condition.map { [$0] } ?? []
    }
  }

  /// What the survey says of the official.
  var survey: OfficialOpportunities {
    var world = TinyWorld([official], [course] + others, [])
    world.problem.pins = pins
    return Opportunities.survey(world.problem)[0]
  }

  /// The intakes of the wanted course that are open.
  var open: [EligibleIntake] { survey.eligible.filter { $0.course == "wanted" } }

  /// Whether the wanted course is open at all.
  var isEligible: Bool { !open.isEmpty }

  /// Why the wanted course is refused; empty where it is open.
  var reasons: [RefusalReason] { survey.refused.first { $0.course == "wanted" }?.reasons ?? [] }
}
