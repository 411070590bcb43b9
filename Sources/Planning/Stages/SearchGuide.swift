internal import LinearModel

/// What decides a model, as the one who wrote it knows: for a search that has to choose where to divide.
struct SearchGuide: Sendable {
  /// Columns to branch on before any other, most decisive first.
  var order: [Variable] = []
  /// Sums of whole columns worth limiting, most decisive first.
  var sums: [[Variable]] = []
  /// Columns on which people who have nothing else in common draw.
  var shared: [Variable] = []
  /// Columns that tie people together who are asked for by the same targets.
  var tying: [Variable] = []
  /// What may be spent in each year, where what is left of a year is lost.
  var money: [YearMoney] = []
  /// Whether a point of the model can be carried out where rules that the model leaves out hold as well; nil where it
  /// leaves out none.
  var isCarriedOut: (@Sendable ([Double]) throws(SolverError) -> Bool)?
}
