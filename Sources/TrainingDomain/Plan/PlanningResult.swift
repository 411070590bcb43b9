/// A plan with what it attains, costs and proves.
public struct PlanningResult: Hashable, Sendable {
  /// Whether the plan is proven best, and if not what cut the search short.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// Every stage is proven optimal.
    case optimal
    /// The demanded gap was reached in some stage; the rest is proven.
    case gapReached
    /// The time limit came before the proof.
    case timeLimit
    /// The search was cancelled before the proof.
    case cancelled
  }

  /// Whether the plan is proven best.
  public let status: Status
  /// The aims in order, with value, bound and gap.
  public let stages: [StageResult]
  /// The attainment of every target, in the problem's order, units of a per-unit target in the order of units.
  public let targets: [TargetResult]
  /// Learners per course and intake, where anyone is sent, ordered by intake and course.
  public let quotas: [Quota]
  /// Who is sent, with completion and cost, in the plan's order.
  public let enrolments: [CostedEnrolment]
  /// Money per source and year, in the problem's order of sources.
  public let budget: [BudgetLine]
  /// Decisions about staff with their costs, in the plan's order; empty where no lever is offered.
  public var moves: [CostedMove]
  /// What keeps the targets from being met that the plan leaves unmet, in the order of `targets`.
  public var obstacles: [TargetObstacles]

  /// Makes a result.
  public init(
    status: Status, stages: [StageResult], targets: [TargetResult], quotas: [Quota], enrolments: [CostedEnrolment],
    budget: [BudgetLine], moves: [CostedMove] = [], obstacles: [TargetObstacles] = []
  ) {
    self.status = status
    self.stages = stages
    self.targets = targets
    self.quotas = quotas
    self.enrolments = enrolments
    self.budget = budget
    self.moves = moves
    self.obstacles = obstacles
  }
}
