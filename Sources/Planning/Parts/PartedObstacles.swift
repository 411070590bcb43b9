internal import LinearModel
internal import TrainingDomain

/// Explains what keeps targets from being met, part by part: only people of its part can help a target.
struct PartedObstacles {
  let solver: any MILPSolver
  let options: PlanningOptions
  let parts: [PlanningPart]
  let deadline: Deadline

  /// The obstacles of every target that misses heads, in the order of the results.
  func obstacles(of results: [TargetResult]) throws(SolverError) -> [TargetObstacles] {
    let unmet = results.count { $0.shortfall > .zero }
    let found = try SideBySide(threads: options.threads).map(parts) { part throws(SolverError) in
      var search = ObstacleSearch(
        solver: solver, options: options, surveyed: part.surveyed, ledger: part.ledger, deadline: deadline)
      search.maySolve = unmet <= ObstacleSearch.mostSolved
      return try search.obstacles(of: part.counts.map { results[$0] })
    }
    var places: [Place: Int] = [:]
    for (place, result) in results.enumerated() { places[Place(target: result.target, unit: result.unit)] = place }
    return found.flatMap(\.self).map { (place: places[Place(target: $0.target, unit: $0.unit)] ?? 0, obstacle: $0) }
      .sorted { $0.place < $1.place }.map(\.obstacle)
  }

  private struct Place: Hashable {
    let target: Target.ID
    let unit: WorkUnit.ID?
  }
}
