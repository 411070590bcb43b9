internal import Languages
public import TrainingDomain
public import WhatIf

/// What the limits of a problem are worth, to be reported.
public struct MarginalReport: Sendable {
  /// The problem.
  public let problem: PlanningProblem
  /// What its limits are worth.
  public let values: MarginalValues
  /// What is said besides.
  public let context: ReportContext

  /// Makes a report.
  public init(problem: PlanningProblem, values: MarginalValues, context: ReportContext) {
    self.problem = problem
    self.values = values
    self.context = context
  }

  /// The language of the report's words.
  var language: Language { context.language }

  /// Something said in the report's language.
  func said(_ wording: Wording) -> String { wording.text(in: language) }

  /// The limits of which a step within the reach gains, or may, or a step less loses, or may.
  var telling: [MarginalValue] { values.values.filter { !isIdle($0) } }

  /// Whether it is proven that no step gains and none less loses.
  private func isIdle(_ value: MarginalValue) -> Bool {
    let effects = [value.more, value.less].compactMap(\.self)
    return effects.allSatisfy { $0.shortfall == 0 && $0.shortfallBound == 0 } && value.range.lastGain == 0
  }
}
