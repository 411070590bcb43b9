import TrainingDomain

/// A body in which one course costs a đồng and another up to a million million, paid from one budget.
enum LopsidedMoney {
  /// So many people who all lack both levels, and money for a year.
  static func problem(people: Int, dear: Int, budget: Int, rows: Bool = false) -> PlanningProblem {
    let horizon = PlanningHorizon(first: Year(2026), last: Year(2026))
    let officials = rows ? [official("all", people)] : (1...people).map { official("o\($0)", 1) }
    return PlanningProblem(
      scenario: "lopsided", title: "Lopsided money", horizon: horizon,
      tracks: [RandomProblem.degree, RandomProblem.computing],
      units: [WorkUnit(id: "u1", name: "u1")],
      sources: [
        FundingSource(
          id: "main", name: "main", limits: [YearlyDong(year: Year(2026), amount: Dong(budget))],
          provenance: RandomProblem.assumed)
      ],
      courses: [
        course("pen", RandomProblem.standard, 1), course("journey", RandomProblem.bachelor, dear),
      ], targets: [target("pens", RandomProblem.standard), target("journeys", RandomProblem.bachelor)],
      officials: officials, stages: [.shortfall, .cost])
  }

  private static func official(_ id: String, _ people: Int) -> Official {
    Official(
      id: Identifier(id), count: Heads(people), unit: "u1", sex: .female, birth: Month(year: 1985, number: 1).firstDay,
      serviceEnd: ServiceEnd(lastDay: Month(year: 2045, number: 12).lastDay, basis: .listed))
  }

  static func course(_ id: String, _ award: Level, _ cost: Int) -> Course {
    Course(
      id: Identifier(id), name: id, awards: [award], durationMonths: 2, workload: .fraction(1, 3), years: [Year(2026)],
      intakeMonths: [3], cost: LearnerCost(perLearner: Dong(cost)), source: "main", provenance: RandomProblem.assumed)
  }

  private static func target(_ id: String, _ level: Level) -> Target {
    Target(
      id: Identifier(id), name: id, level: level, group: OfficialGroup.everyone.id, threshold: .one,
      due: Month(year: 2026, number: 12).lastDay, provenance: RandomProblem.assumed)
  }
}
