internal import TrainingDomain

/// How much of its limits a plan leaves unused.
struct SpareLimit {
  private let problem: PlanningProblem
  private let plan: Replanning.Plan
  private let unitOf: [Official.ID: WorkUnit.ID]

  init(_ plan: Replanning.Plan, of problem: PlanningProblem) {
    self.plan = plan
    self.problem = problem
    unitOf = Dictionary(problem.officials.map { ($0.id, $0.unit) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether the plan still keeps the limit when it is tightened by an amount; false where that is not known.
  func keeps(_ limit: MarginalLimit, less amount: Int) -> Bool {
    switch limit {
    case .money(let source, let year): return money(of: source, year) >= amount
    case .seats(let course, let position, let year):
      guard let now = limit.amount(in: problem) else { return false }
      return now - mostLearners(of: course, position, year) >= amount
    case .classMinimum(let id):
      guard let now = limit.amount(in: problem) else { return false }
      return plan.result.quotas.allSatisfy {
        $0.course != id || $0.learners.count >= $0.classes * (now + amount)
      }
    case .posts: return false
    }
  }

  /// What is left in a year; where money carries over, the least that is left in this year or a later one.
  private func money(of id: FundingSource.ID, _ year: Year) -> Int {
    let lines = plan.result.budget.filter { $0.source == id && $0.year >= year }
    let left = lines.map { ($0.limit + $0.carried - $0.spent).amount }
    let carriesOver = problem.sources.first { $0.id == id }?.carriesOver ?? false
    return (carriesOver ? left.min() : left.first) ?? 0
  }

  /// The most learners that the limit counts together anywhere in a year.
  private func mostLearners(of id: Course.ID, _ position: Int, _ year: Year?) -> Int {
    guard let course = problem.courses.first(where: { $0.id == id }), course.seats.indices.contains(position) else {
      return .max
    }
    let limit = course.seats[position]
    var most = 0
    for intake in limit.period == .intake ? course.intakes.filter({ $0.year == year }).map(Optional.some) : [nil] {
      let counted = plan.plan.enrolments.filter { enrolment in
        enrolment.course == id && (year == nil || enrolment.intake.year == year)
          && (intake == nil || enrolment.intake == intake)
      }
      switch limit.scope {
      case .together: most = max(most, counted.map(\.count.count).reduce(0, +))
      case .unit(let unit): most = max(most, learners(among: counted, of: unit))
      case .eachUnit: most = problem.units.map { learners(among: counted, of: $0.id) }.reduce(most, max)
      }
    }
    return most
  }

  private func learners(among enrolments: [Enrolment], of unit: WorkUnit.ID) -> Int {
    enrolments.filter { unitOf[$0.official] == unit }.map(\.count.count).reduce(0, +)
  }
}
