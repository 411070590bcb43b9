public import LinearModel
public import TrainingDomain

/// What is known while a plan is searched for.
public struct PlanningProgress: Sendable {
  /// The aim being pursued.
  public let stage: ObjectiveStage
  /// Its position among the aims, from 1.
  public let number: Int
  /// How many aims there are.
  public let stageCount: Int
  /// What the solver knows.
  public let solve: SolveProgress
}
