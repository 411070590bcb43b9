public import Diagnostics
public import Planning
public import TrainingDomain

/// The cheapest set of relaxations that lets all targets be met, or as many heads as any relaxation can, verified.
public struct SmallestChange: Sendable {
  /// What may give way.
  public let kinds: [RelaxationKind]
  /// What it counts.
  public let prices: RelaxationPrices
  /// The plan of the problem as it stands, for the first aim alone.
  public let before: Replanning.Plan
  /// What gives way, at what price, and what is proven of it.
  public let cheapest: CheapestRelaxation
  /// The problem with the relaxations, planned for the first aim alone.
  public let changed: PlanningProblem
  /// The plan of the changed problem, made anew; nil where the search ended without one.
  public let after: Replanning.Plan?
  /// The weighted shortfall that the relaxations promise in the changed problem.
  public let promised: Int
  /// Why targets stay out of reach whatever gives way, a note for each that eligibility alone rules out.
  public let outOfReach: [Diagnostic]

  /// What gives way.
  public var relaxations: [Relaxation] { cheapest.relaxations }
  /// Whether planning again under the relaxations leaves no more missing than they promise.
  public var isVerified: Bool { after?.value(of: .shortfall).map { $0 <= promised } ?? false }
  /// Whether every target is met in the verified plan.
  public var meetsAll: Bool { isVerified && (after?.result.targets.allSatisfy { $0.shortfall == .zero } ?? false) }
  /// Whether the targets are met as the problem stands, so that nothing needs to give way.
  public var isMetAlready: Bool { before.result.targets.allSatisfy { $0.shortfall == .zero } }
  /// Whether no cheaper set exists, and none that leaves less missing.
  public var isProven: Bool { cheapest.isProven && isVerified }
}
