package import Languages
public import TrainingDomain
public import WhatIf

/// A frontier to be reported.
public struct FrontierReport: Sendable {
  /// The problem it belongs to.
  public let problem: PlanningProblem
  /// The curve.
  public let frontier: Frontier
  /// What is said besides.
  public let context: ReportContext

  /// Makes a report.
  public init(problem: PlanningProblem, frontier: Frontier, context: ReportContext) {
    self.problem = problem
    self.frontier = frontier
    self.context = context
  }

  /// Something said in the report's language.
  package func said(_ wording: Wording) -> String { wording.text(in: context.language) }

  /// A whole number as people read it.
  package func grouped(_ number: Int) -> String { PrintedAmount.grouped(number, in: context.language) }

  /// A position as people read it; a year without marks.
  package func printed(position: Int) -> String { frontier.axis == .years ? "\(position)" : grouped(position) }
}
