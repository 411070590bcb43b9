internal import LinearModel
internal import Planning
internal import TrainingDomain

/// Finds which other limits hold where a curve is flat, by taking them away and planning again.
struct FlatSearch: Sendable {
  private let replanning: Replanning
  private let threads: Int
  private let count: Tally

  init(_ replanning: Replanning, threads: Int, _ count: Tally) {
    self.replanning = replanning
    self.threads = threads
    self.count = count
  }

  /// The limits at a curve's last point; nil where nothing is missing there, or where the curve still falls or may, for
  /// a point of its end was cut short.
  func end(
    of points: [FrontierPoint], _ plan: TrainingPlan?, _ limits: [OtherLimit], _ scale: FrontierScale, isEnd: Bool
  ) throws(SolverError) -> FlatEnd? {
    guard let last = points.last, let attained = last.attained, attained.shortfall > 0, let plan else { return nil }
    let start = points.firstIndex { $0.attained?.shortfall == attained.shortfall } ?? points.count - 1
    guard !points[start...].contains(where: \.isCutShort) else { return nil }
    guard isEnd || (scale.unlimited == nil && start < points.count - 1) else { return nil }
    count.expect(limits.count)
    // With what is changed along the axis without limit, so that it does not hold what the other limit sets free.
    let problem = scale.unlimited ?? scale.problem(at: last.position)
    let found = try SideBySide(threads: threads).map(limits) { limit throws(SolverError) in
      try relief(from: problem, without: [limit], from: plan)
    }
    return FlatEnd(
      position: points[start].position,
      limits: LiftedLimits(
        zip(limits, found).map { ($0, $1) }, shortfall: attained.shortfall, bound: attained.bound))
  }

  /// The stretches inside a curve.
  ///
  /// Limits are taken away at the last point of a stretch: what changes nothing there changes nothing with less. First
  /// all go at once, a single plan for a stretch; only where that helps is each taken away alone.
  func stretches(
    of points: [FrontierPoint], _ plans: [Replanning.Plan?], _ limits: [OtherLimit], _ scale: FrontierScale
  ) throws(SolverError) -> [FlatStretch] {
    let spans = FlatSpan.all(in: points)
    count.expect(spans.count)
    let side = SideBySide(threads: threads)
    let together = try side.map(spans) { span throws(SolverError) in
      try relief(at: span, without: limits, points, plans, scale)
    }
    let isAlone = zip(spans, together).map { span, relief in
      limits.isEmpty || (relief?.bound ?? 0) >= points[span.last].attained?.shortfall ?? 0
    }
    let asked = spans.indices.filter { !isAlone[$0] }.flatMap { span in limits.map { (span: span, limit: $0) } }
    count.expect(asked.count)
    let found = try side.map(asked) { one throws(SolverError) in
      try relief(at: spans[one.span], without: [one.limit], points, plans, scale)
    }
    return spans.indices.map { index in
      let (span, shortfall) = (spans[index], points[spans[index].last].attained?.shortfall ?? 0)
      let lifted = zip(asked, found).filter { $0.0.span == index }.map { (limit: $0.0.limit, relief: $0.1) }
      return FlatStretch(
        first: points[span.first].position, last: points[span.last].position, shortfall: shortfall,
        risesBy: rise(after: span, points, plans, scale),
        limits: isAlone[index]
          ? LiftedLimits(binding: [], idle: limits)
          : LiftedLimits(lifted, shortfall: shortfall, bound: shortfall), isAxisAlone: isAlone[index])
    }
  }

  /// A position at which the plan of the point after a stretch is possible too.
  private func rise(
    after span: FlatSpan, _ points: [FrontierPoint], _ plans: [Replanning.Plan?], _ scale: FrontierScale
  ) -> Int {
    let next = points[span.last + 1]
    guard scale.axis.isMonotone, let plan = plans[span.last + 1],
      plan.value(of: .shortfall) == next.attained?.shortfall
    else { return next.position }
    return max(points[span.last].position + 1, min(next.position, scale.end(of: plan.result)))
  }

  private func relief(
    at span: FlatSpan, without limits: [OtherLimit], _ points: [FrontierPoint], _ plans: [Replanning.Plan?],
    _ scale: FrontierScale
  ) throws(SolverError) -> LiftedLimits.Relief? {
    try relief(from: scale.problem(at: points[span.last].position), without: limits, from: plans[span.last]?.plan)
  }

  /// What the absence of limits comes to, told of the first of them; nil where no plan was found.
  private func relief(
    from problem: PlanningProblem, without limits: [OtherLimit], from start: TrainingPlan?
  ) throws(SolverError) -> LiftedLimits.Relief? {
    defer { count.add(1) }
    guard let first = limits.first else { return nil }
    var free = limits.reduce(problem) { $1.lifted(from: $0) }
    free.stages = [.shortfall]
    guard let plan = try replanning.plan(free, from: start),
      let stage = plan.result.stages.first(where: { $0.stage == .shortfall })
    else { return nil }
    return LiftedLimits.Relief(
      limit: first, shortfall: stage.value, bound: stage.bound,
      missing: plan.result.targets.map(\.shortfall).reduce(.zero, +))
  }
}
