internal import LinearModel

extension LinearModel {
  /// Adds a whole column that is the sum of others.
  mutating func addSum(_ name: String, of columns: [Variable]) -> Variable {
    let most = columns.reduce(0) { $0 + (self[$1].upper ?? 0) }
    let sum = addVariable(name, upper: most, kind: .integer)
    addConstraint(name, columns.map { Term(1, $0) } + [Term(-1, sum)], lower: 0, upper: 0)
    return sum
  }
}
