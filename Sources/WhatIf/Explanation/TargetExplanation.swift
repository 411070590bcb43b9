public import TrainingDomain

/// Which limits hold a target back, in order of relief.
public struct TargetExplanation: Hashable, Sendable {
  /// What lifting one limit does for the target while no other target loses anybody.
  public struct Relief: Hashable, Sendable {
    /// The limit.
    public let limit: PlanLimit
    /// Heads still missing of the target; nil where no plan was found.
    public let missing: Int?
    /// How many fewer are missing than under the plan that stands.
    public let relief: Int
    /// Whether no plan misses fewer.
    public let isProven: Bool
  }

  /// The target.
  public let target: Target.ID
  /// Heads missing under the plan that stands, over all units.
  public let missing: Int
  /// What keeps it from being met, for each unit where units count.
  public let obstacles: [TargetObstacles]
  /// Every limit, those that help most first.
  public let reliefs: [Relief]
}
