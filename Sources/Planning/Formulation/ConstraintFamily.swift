internal import Languages

/// One rule of the plan, written as rows of the model.
protocol ConstraintFamily: Sendable {
  /// The rule's name, as explanations give it.
  static var words: Wording { get }
  /// Adds the rule's rows.
  static func addRows(to formulation: inout PlanFormulation)
}

extension ConstraintFamily {
  /// The rule's name in English, as golden files give it.
  static var name: String { words.english }
}

/// The families of the profile formulation, in the order in which their rows stand.
enum ConstraintFamilies {
  static let all: [any ConstraintFamily.Type] =
    [QuotaTotals.self] + staffing + [
      Attainment.self, CourseOnce.self, Workload.self, Prerequisites.self, NothingTwice.self, MandatoryCourses.self,
      Seats.self, ClassSizes.self, Budgets.self, UnitAbsence.self, PriorityShares.self,
    ]

  /// Those on who comes, moves and goes; they make no rows where no lever is offered.
  static let staffing: [any ConstraintFamily.Type] = [
    CrewWays.self, RequiredHeads.self, Vacancies.self, YearlyMoves.self,
  ]
}
