extension LinearModel {
  /// Draws the bounds of whole columns together so far that no point of at most a value is lost (minimising).
  ///
  /// Reduced-cost fixing (Dantzig, Fulkerson and Johnson 1954): a column that sits at a bound with reduced cost `d` can
  /// leave it by no more than `(value − root) / |d|`. Of columns added to the model after the proof it says nothing.
  public mutating func tightenBounds(to value: Double, by proof: RootProof) {
    let room = value - proof.objective + 1e-6 * (1 + abs(proof.objective))
    guard room >= 0 else { return }
    for (index, column) in variables.prefix(proof.point.count).enumerated() where column.kind == .integer {
      let cost = proof.reducedCosts[index]
      // A reduced cost that is nothing but rounding would exclude what the LP has not looked at.
      guard abs(cost) > 1e-6 * max(1, room * 1e-6) else { continue }
      let farthest = proof.point[index] + room / cost
      let narrowed = cost > 0 ? column.narrowed(greatest: farthest) : column.narrowed(least: farthest)
      guard let narrowed else { continue }
      setBounds(of: Variable(index: index), lower: narrowed.lower, upper: narrowed.upper)
    }
  }
}
