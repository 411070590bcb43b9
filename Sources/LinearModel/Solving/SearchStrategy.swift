/// How branch and bound goes about its search; no single way wins on every model.
public enum SearchStrategy: String, Hashable, Sendable, CaseIterable {
  /// Branches by estimated degradation, with mixed-integer rounding and Gomory cuts: best for proofs on small models.
  case balanced
  /// Branches on whole columns in their order, with rounding cuts: best for incumbents where decisive columns come first.
  case inOrder
  /// Branches by pseudo-costs, with rounding cuts.
  case pseudocost
  /// Branches by estimated degradation, with rounding cuts only.
  case roundingCuts
}
