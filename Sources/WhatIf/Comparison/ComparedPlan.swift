public import TrainingDomain

/// A plan that is set beside others, with the problem it answers.
public struct ComparedPlan: Hashable, Sendable {
  /// The variants applied to the scenario; none for the base.
  public let variants: [String]
  /// The problem.
  public let problem: PlanningProblem
  /// What the plan attains, costs and proves.
  public let result: PlanningResult
  /// What the plan spends.
  public let spending: PlanSpending
  /// The officials under the plan: those of the problem, then those who are hired.
  public let roster: [Official]

  /// Makes a plan to compare.
  public init(variants: [String], problem: PlanningProblem, result: PlanningResult) {
    self.variants = variants
    self.problem = problem
    self.result = result
    spending = PlanSpending(problem, result)
    roster = problem.staffed(by: result.moves.map(\.move)).officials
  }

  /// The plan's name for programs: `base`, or its variants joined by `+`.
  public var name: String { variants.isEmpty ? Self.nameOfBase : variants.joined(separator: "+") }

  /// The name of the plan of the scenario as it stands.
  public static let nameOfBase = "base"

  /// Whether every aim is proven.
  public var isProven: Bool { result.status == .optimal }

  /// How many targets, units of a per-unit target one by one, are met in full.
  public var targetsMet: Int { result.targets.count { $0.shortfall == .zero } }

  /// Heads still missing, over all targets: who is missing in two targets counts twice.
  public var headsMissing: Heads { result.targets.map(\.shortfall).reduce(.zero, +) }

  /// Holders on the due days beyond those there would be without the plan, hired ones included, over all targets: who
  /// gains for two targets counts twice; below zero where staff moves take holders away.
  public var headsGained: Heads { result.targets.map { $0.planned - $0.baseline }.reduce(.zero, +) }

  /// The people whom levers move, by lever and year.
  public var moves: [MoveLine] { MoveLine.lines(of: result) }
}
