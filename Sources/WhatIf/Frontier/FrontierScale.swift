internal import TrainingDomain

/// The problems along an axis: for every position the problem that stands there.
struct FrontierScale {
  let axis: FrontierAxis
  private let problem: PlanningProblem

  init(_ axis: FrontierAxis, _ problem: PlanningProblem) {
    self.axis = axis
    self.problem = problem
  }

  private var money: MoneyScale? {
    guard case .money(let id, let isPooled) = axis else { return nil }
    return problem.sources.first { $0.id == id }.map {
      MoneyScale($0, over: problem.horizon.years, isPooled: isPooled)
    }
  }

  private var seats: SeatScale? {
    guard case .seats(let id) = axis else { return nil }
    return problem.courses.first { $0.id == id }.flatMap { SeatScale($0) }
  }

  /// What keeps the axis from being followed; nil where nothing does.
  var fault: FrontierFault? {
    switch axis {
    case .money(let id, _):
      guard let money else { return .unknownSource(id) }
      return money.isScalable ? nil : .noMoney(id)
    case .seats(let id):
      guard problem.courses.contains(where: { $0.id == id }) else { return .unknownCourse(id) }
      return seats == nil ? .noSeatLimit(id) : nil
    case .years: return nil
    }
  }

  /// Where the scenario itself stands.
  var own: Int {
    switch axis {
    case .money: money?.granted.amount ?? 0
    case .seats: seats?.seats ?? 0
    case .years: problem.horizon.last.number
    }
  }

  /// The problem at a position.
  func problem(at position: Int) -> PlanningProblem {
    switch axis {
    case .money: return money.map { replacing($0.source(with: Dong(position))) } ?? problem
    case .seats: return seats.map { replacing($0.course(with: position)) } ?? problem
    case .years: return YearScale(problem).problem(endingWith: Year(position)) ?? problem
    }
  }

  /// The problem where there is so much of it that more makes no difference; nil where no such end exists.
  var unlimited: PlanningProblem? {
    switch axis {
    case .money(let id, _): return money.map { replacing($0.ample(problem.mostPayable(from: id))) }
    case .seats: return seats.map { replacing($0.unlimited) }
    case .years: return nil
    }
  }

  /// The first position at which a plan of the unlimited problem is possible, as far as it can be told.
  func end(of result: PlanningResult) -> Int {
    switch axis {
    case .money(let id, _): return money?.least(for: result.spending(from: id)).amount ?? 0
    case .seats: return seats?.least(for: result.quotas) ?? 0
    case .years: return defaultEnd
    }
  }

  /// Where the axis ends when no plan tells: twice what the scenario has, or two years after its last.
  var defaultEnd: Int { axis == .years ? problem.horizon.last.number + 2 : 2 * own }

  /// Whether a plan made with more is possible at a position too, as far as it can be told without a search.
  func admits(_ result: PlanningResult, at position: Int) -> Bool {
    guard case .money(let id, _) = axis, let money else { return false }
    return money.admits(result.spending(from: id), with: Dong(position))
  }

  private func replacing(_ source: FundingSource) -> PlanningProblem {
    var changed = problem
    changed.sources = problem.sources.map { $0.id == source.id ? source : $0 }
    return changed
  }

  private func replacing(_ course: Course) -> PlanningProblem {
    var changed = problem
    changed.courses = problem.courses.map { $0.id == course.id ? course : $0 }
    return changed
  }
}

extension PlanningResult {
  /// What a source spends, year by year.
  func spending(from source: FundingSource.ID) -> [YearlyDong] {
    budget.filter { $0.source == source }.map { YearlyDong(year: $0.year, amount: $0.spent) }
  }
}
