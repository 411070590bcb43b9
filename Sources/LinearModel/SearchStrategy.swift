/// How branch and bound looks for solutions; no single way wins.
public enum SearchStrategy: String, Hashable, Sendable, CaseIterable {
  /// Proves small models fastest: rounding and Gomory cuts, the heuristic of Driebeck and Tomlin to branch.
  case balanced

  /// Finds solutions of large models: branches on integer columns in the order of the model, rounding cuts.
  ///
  /// The builder of a model decides with the order of its columns what is settled first.
  case quotaFirst

  /// Branches by what earlier branchings did to the bound; rounding cuts.
  case pseudocost

  /// Like `balanced`, but without the Gomory cuts, which can be slow on large models.
  case mirOnly
}
