internal import TrainingDomain

/// A slot an official may take, with what the official's earlier courses must have settled by then.
struct Chance: Hashable, Sendable {
  /// Position of the slot in the table.
  let slot: Int
  /// Clauses that all must be met; none where the roster settles everything.
  var clauses: [Clause]
}
