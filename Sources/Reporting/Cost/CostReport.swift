internal import Languages
internal import TrainingDomain
public import WhatIf

/// The least money for targets, to be reported.
public struct CostReport: Sendable {
  /// The answer.
  public let cost: TargetCost
  /// What is said besides.
  public let context: ReportContext

  /// Makes a report.
  public init(cost: TargetCost, context: ReportContext) {
    self.cost = cost
    self.context = context
  }

  /// The plan behind the answer as it would be reported itself.
  var plan: PlanReport { PlanReport(problem: cost.problem, result: cost.result, context: context) }

  /// Something said in the report's language.
  func said(_ wording: Wording) -> String { wording.text(in: context.language) }

  /// An amount in the report's language.
  func printed(_ amount: Dong) -> String { PrintedAmount.dong(amount, in: context.language) }
}
