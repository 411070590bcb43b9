/// One rule of the plan, written as rows of the model.
protocol ConstraintFamily: Sendable {
  /// The rule's name, as golden files and explanations give it.
  static var name: String { get }
  /// Adds the rule's rows.
  static func addRows(to formulation: inout PlanFormulation)
}

/// The families of the profile formulation, in the order in which their rows stand.
enum ConstraintFamilies {
  static let all: [any ConstraintFamily.Type] = [
    QuotaTotals.self, Attainment.self, CourseOnce.self, Workload.self, Prerequisites.self, NothingTwice.self,
    MandatoryCourses.self, Seats.self, ClassSizes.self, Budgets.self, UnitAbsence.self, PriorityShares.self,
  ]
}
