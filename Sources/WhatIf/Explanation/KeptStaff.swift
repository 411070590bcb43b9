internal import TrainingDomain

/// A problem in which the decisions about staff that a plan takes are settled: the roster is as they leave it, their
/// money is spent, and there is nothing more to decide about staff.
struct KeptStaff {
  let problem: PlanningProblem
  private let moves: [StaffMove]

  init(_ problem: PlanningProblem, by moves: [StaffMove]) {
    self.moves = moves
    guard !problem.levers.isEmpty else {
      self.problem = problem
      return
    }
    var settled = problem.staffed(by: moves)
    let costs = moves.compactMap(problem.costed)
    settled.sources = problem.sources.map { source in
      Self.left(of: source, after: costs.filter { $0.source == source.id }, over: problem.horizon.years)
    }
    self.problem = settled
  }

  /// A plan of the settled problem as a plan of the original one.
  func restored(_ plan: TrainingPlan) -> TrainingPlan {
    var restored = plan
    restored.moves = moves
    return restored
  }

  /// A source without what decisions cost.
  ///
  /// Where money is carried over, what a year lacks was saved the year before.
  private static func left(of source: FundingSource, after costs: [CostedMove], over years: [Year]) -> FundingSource {
    guard !costs.isEmpty else { return source }
    var owed = Dong.zero
    var limits: [YearlyDong] = []
    for year in years.reversed() {
      let spent = costs.flatMap(\.costByYear).filter { $0.year == year }.map(\.amount).reduce(.zero, +)
      let left = source.limit(in: year) - spent - owed
      owed = source.carriesOver && left < .zero ? .zero - left : .zero
      limits.append(YearlyDong(year: year, amount: max(.zero, left)))
    }
    return FundingSource(
      id: source.id, name: source.name, limits: limits.reversed(), carriesOver: source.carriesOver,
      provenance: source.provenance)
  }
}
