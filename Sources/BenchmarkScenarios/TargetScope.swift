/// Of whom a target is asked.
public enum TargetScope: String, CaseIterable, Sendable {
  /// Of all officials together; in a nation of each province's officials together.
  case together
  /// Of every commune on its own.
  case eachUnit
}
