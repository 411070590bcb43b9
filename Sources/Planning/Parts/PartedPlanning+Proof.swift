internal import LinearModel
internal import TrainingDomain

extension PartedPlanning {
  /// Puts the parts' plans together with what is proven of every aim.
  func outcome(_ plans: [PartPlan], first: Int, _ priced: [PricedPart]) throws(SolverError) -> Outcome {
    let stages = surveyed.problem.stages
    let values = stages.indices.map { stage in plans.map { $0.values[stage] }.reduce(0, +) }
    var bounds = [min(first, values[0])]
    for stage in stages.indices.dropFirst() {
      bounds.append(min(try laterBound(of: stage, plans, values, priced), values[stage]))
    }
    return .planned(PartMerge(surveyed).plan(of: plans.map(\.plan)), bounds: bounds, cutShort: cutShort(values, bounds))
  }

  /// What is proven of a later aim while all parts together keep the values of the earlier ones.
  ///
  /// Where parts share nothing and the earlier aims are proven in every part, no plan as good gives any part another value
  /// of them: then the aim is least where it is least in every part. Otherwise the earlier values have prices as well.
  private func laterBound(
    of stage: Int, _ plans: [PartPlan], _ values: [Int], _ priced: [PricedPart]
  ) throws(SolverError) -> Int {
    let isSettled = plans.allSatisfy { $0.values[..<stage] == $0.bounds[..<stage] }
    if shared.limits.isEmpty, isSettled { return plans.map { $0.bounds[stage] }.reduce(0, +) }
    let rows = SharedRows(shared, kept: Array(values[..<stage]), priced)
    let known = plans.map { plan in
      PricedPart.Point(
        value: Double(plan.values[stage]), kept: plan.values[..<stage].map(Double.init),
        items: plan.items.map(Double.init))
    }
    let search = PriceSearch(
      solver: solver, parts: priced, stage: stage, rows: rows, threads: threads, deadline: deadline,
      cancellation: options.cancellation)
    return max(0, try search.search(from: known).bound ?? 0)
  }

  /// Whether a value is within the gap that was asked for.
  func isClose(_ value: Int, _ bound: Int?) -> Bool {
    guard let bound else { return false }
    return Double(value - bound) <= options.gap * Double(abs(value))
  }

  private func cutShort(_ values: [Int], _ bounds: [Int]) -> Termination? {
    if values == bounds { return nil }
    if isCancelled { return .cancelled }
    return zip(values, bounds).allSatisfy { isClose($0, $1) } ? .gapReached : .timeLimit
  }
}
