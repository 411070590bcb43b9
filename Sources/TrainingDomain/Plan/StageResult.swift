/// What one aim reached, and what is proven about it.
public struct StageResult: Hashable, Sendable {
  /// The aim.
  public let stage: ObjectiveStage
  /// The value of the plan, recomputed from its decisions in whole numbers.
  public let value: Int
  /// No plan can be below this, given the values of the earlier aims.
  public let bound: Int
  /// `value − bound` in relation to the aim's scale; 0 where the value is proven.
  public let gap: Double
  /// Whether every earlier aim is proven, so that the bound holds without condition.
  public let isUnconditional: Bool

  /// Makes a stage result.
  public init(stage: ObjectiveStage, value: Int, bound: Int, gap: Double, isUnconditional: Bool) {
    self.stage = stage
    self.value = value
    self.bound = bound
    self.gap = gap
    self.isUnconditional = isUnconditional
  }
}
