internal import LinearModel
internal import SeededDraws

/// Looks for any plan that a model allows, whatever it is worth: short looks, each at prices of its own.
///
/// A search for a plan within tight rows either has one at its root or after a few subproblems, or is lost among
/// thousands; at other prices the LP has another corner, and begun anew a search is rarely lost again (restarts; Gomes,
/// Selman and Kautz 1998). Measured on eight provinces of 38 communes, whose places are to be spread over the communes: one
/// search took up to 777 subproblems, or all of its time and had none; begun anew after 30, the second look had a plan
/// after 9 at most.
struct AnyPlanSearch {
  let solver: any MILPSolver
  /// Columns that are given prices.
  let priced: [Variable]
  let deadline: Deadline

  /// Looks in all; the first at no prices, the last as long as anybody would wait.
  private static let looks = 8
  private static let subproblemsOfLook = 30
  private static let subproblemsOfLastLook = 5_000

  /// A point of the model; nil where there is none, or none was found in time.
  ///
  /// - Parameter start: a point to begin with; it is the answer where the model allows it.
  func plan(of model: LinearModel, start: [Double]?) throws(SolverError) -> [Double]? {
    if let start, model.violations(of: start).isEmpty { return start }
    var model = model
    // Where much is decided beforehand, half of the columns have one value left.
    guard model.tightenBounds() else { return nil }
    var reduced = ReducedModel(model)
    var draws = SplitMix64(seed: 1)
    for look in 0..<Self.looks {
      if look > 0 {
        model.objective = Objective(.minimize, priced.map { Term(Double(draws.draw(in: 1...100)), $0) })
        reduced = ReducedModel(model)
      }
      var solving = SolveOptions()
      solving.timeLimit = deadline.remaining()
      solving.nodeLimit = look + 1 == Self.looks ? Self.subproblemsOfLastLook : Self.subproblemsOfLook
      // Any plan will do.
      solving.relativeGap = 1
      let outcome = try solver.solve(reduced.model, options: solving)
      if let point = outcome.incumbent { return reduced.whole(point) }
      guard outcome.termination == .nodeLimit else { return nil }
    }
    return nil
  }
}
