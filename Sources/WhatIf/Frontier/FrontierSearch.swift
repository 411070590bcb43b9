internal import LinearModel
internal import Planning
public import TrainingDomain

/// Plans a problem again at every point along an axis.
///
/// Points are planned in chains of three, each from its neighbour's plan; which point follows which is fixed by their
/// number alone, so that the curve is the same on any number of threads.
public struct FrontierSearch: Sendable {
  private let replanning: Replanning
  private let refining: Replanning?
  private let threads: Int
  private let heard: @Sendable (_ done: Int, _ of: Int) -> Void

  private static let chainLength = 3

  /// Makes a search.
  ///
  /// - Parameters:
  ///   - replanning: plans one point.
  ///   - refining: plans a point again, from what is found, where the first plan is not proven; nil: none is.
  ///   - threads: how many points are planned at once; it changes nothing but the time.
  ///   - heard: is told on any thread how many plans have been made, and of how many.
  public init(
    _ replanning: Replanning, refining: Replanning? = nil, threads: Int,
    heard: @escaping @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) {
    self.replanning = replanning
    self.refining = refining
    self.threads = threads
    self.heard = heard
  }

  /// The frontier of a problem along an axis; its points are without plan where no plan keeps all rules.
  ///
  /// - Throws: `FrontierFault` where the problem has no such axis; `SolverError` where the solver refuses a model, which
  ///   is a fault of this program.
  public func frontier(
    of problem: PlanningProblem, along axis: FrontierAxis, over range: FrontierRange = FrontierRange()
  ) throws -> Frontier {
    var problem = problem
    // The second aim makes the money spent the least for what is attained.
    problem.stages = [.shortfall, .cost]
    let scale = FrontierScale(axis, problem)
    if let fault = scale.fault { throw fault }
    let free = try scale.unlimited.map { problem throws in try plan(problem, from: nil) }
    let top = free?.plan
    let first = range.from ?? (axis == .years ? problem.horizon.first.number : 0)
    let last = range.to ?? top.map { scale.end(of: $0.result) } ?? scale.defaultEnd
    let positions =
      axis == .years
      ? Array(first...max(first, last)) : range.positions(from: first, to: last, own: scale.own)
    let limits = OtherLimit.all(of: problem, besides: axis)
    let count = Tally(of: positions.count, heard)
    let planned = try plans(at: positions, on: scale, free, count)
    let plans = planned.map(\.plan)
    var points = zip(positions, planned).map { position, found in
      FrontierPoint(
        position: position, attained: found.plan.map { attained($0, along: axis) }, isOwn: position == scale.own,
        isCutShort: found.isCutShort)
    }
    if axis.isMonotone { MonotoneCurve.settle(&points) }
    let flats = FlatSearch(replanning, threads: threads, count)
    let stretches = try flats.stretches(of: points, plans, limits, scale)
    // What was cut short does not tell how much makes no difference any more.
    let isEnd = free?.isCutShort == false && (top.map { last >= scale.end(of: $0.result) } ?? false)
    let flat = try flats.end(of: points, (plans.last ?? nil)?.plan, limits, scale, isEnd: isEnd)
    return Frontier(
      axis: axis, points: points, knees: FrontierKnees.knees(of: points, along: axis), flat: flat, stretches: stretches)
  }

  /// The plan of a problem, planned again with more patience where it is not proven.
  private func plan(_ problem: PlanningProblem, from start: TrainingPlan?) throws(SolverError) -> PlannedPoint {
    let first = PlannedPoint(try replanning.outcome(of: problem, from: start), by: replanning)
    guard let refining, first.isOpen else { return first }
    let second = PlannedPoint(try refining.outcome(of: problem, from: first.plan?.plan ?? start), by: refining)
    guard let known = first.plan else { return second }
    let best = second.plan.map { Self.values(of: $0) <= Self.values(of: known) ? $0 : known } ?? known
    return PlannedPoint(best, isCutShort: second.isCutShort)
  }

  private static func values(of plan: Replanning.Plan) -> (Int, Int) {
    (plan.value(of: .shortfall) ?? 0, plan.value(of: .cost) ?? 0)
  }

  /// The plans at the positions, in order.
  private func plans(
    at positions: [Int], on scale: FrontierScale, _ free: PlannedPoint?, _ count: Tally
  ) throws -> [PlannedPoint] {
    // What the plan with most of it needs no more than is best at every position that has as much.
    let open = positions.filter { position in free?.plan.map { !scale.admits($0.result, at: position) } ?? true }
    count.add(positions.count - open.count)
    let chains = stride(from: 0, to: open.count, by: Self.chainLength).map {
      Array(open[$0..<min(open.count, $0 + Self.chainLength)])
    }
    let found = try SideBySide(threads: threads).map(chains) { chain in
      var plans: [PlannedPoint] = []
      for position in chain {
        let neighbour = scale.axis.isMonotone ? plans.last?.plan?.plan : nil
        plans.append(try plan(scale.problem(at: position), from: neighbour))
        count.add(1)
      }
      return plans
    }.flatMap(\.self)
    return positions.compactMap { position in open.firstIndex(of: position).map { found[$0] } ?? free }
  }

  private func attained(_ plan: Replanning.Plan, along axis: FrontierAxis) -> FrontierPoint.Attained {
    let result = plan.result
    let stage = result.stages.first { $0.stage == .shortfall }
    var fromSource: Dong?
    if case .money(let id, _) = axis { fromSource = result.spending(from: id).map(\.amount).reduce(.zero, +) }
    return FrontierPoint.Attained(
      shortfall: stage?.value ?? 0, bound: stage?.bound ?? 0,
      missing: result.targets.map(\.shortfall).reduce(.zero, +),
      targetsMet: result.targets.count { $0.shortfall == .zero }, targets: result.targets.count,
      spent: result.budget.map(\.spent).reduce(.zero, +), spentFromSource: fromSource, status: result.status)
  }
}
