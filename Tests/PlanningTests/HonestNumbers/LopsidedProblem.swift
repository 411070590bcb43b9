import TrainingDomain

/// A small random problem whose money is as badly scaled as can be: costs of one đồng beside a million million, and
/// budgets that are the exact price of some choice, or one đồng off it.
enum LopsidedProblem {
  static func problem(seed: Int) -> PlanningProblem {
    var random = SeededGenerator(seed: seed &+ 3_000_000)
    var problem = RandomProblem(seed: seed).problem
    for index in problem.courses.indices {
      let cost = random.pick([1, 2, 7, 999, 1_000_003, 999_999_937, 999_999_999_999, 1_000_000_000_000])
      problem.courses[index].cost = LearnerCost(perLearner: Dong(cost))
      if case .ownClasses(let rule) = problem.courses[index].delivery {
        problem.courses[index].delivery = .ownClasses(
          ClassRule(
            least: rule.least, most: rule.most, fixedCost: Dong(random.pick([0, 1, 1_000_000_000_000])),
            mostClasses: rule.mostClasses))
      }
    }
    problem.sources = problem.sources.map { source in
      let limits = problem.horizon.years.map { year -> YearlyDong in
        let price = problem.courses.filter { $0.source == source.id }.map { course in
          random.number(0...3) * course.cost.perLearner.amount
        }.reduce(0, +)
        return YearlyDong(year: year, amount: Dong(max(0, price + random.number(-1...1))))
      }
      return FundingSource(
        id: source.id, name: source.name, limits: limits, carriesOver: source.carriesOver,
        provenance: source.provenance)
    }
    problem.targets = problem.targets.map { target in
      Target(
        id: target.id, name: target.name, indicator: target.indicator, group: target.group, scope: target.scope,
        comparator: target.comparator,
        threshold: random.pick(
          [
            target.threshold, .one, .fraction(1, 3), .fraction(2, 3), .fraction(33_333, 100_000),
            .fraction(66_667, 100_000),
          ].filter { target.comparator == .atLeast || $0 < .one }),
        due: target.due, weight: target.weight, provenance: target.provenance)
    }
    for index in problem.courses.indices where random.chance(40) {
      let share = random.pick([Fraction.fraction(1, 3), .fraction(2, 3), .fraction(33_333, 100_000)])
      problem.courses[index].priorityShares = [
        PriorityShare(
          kind: random.pick(PriorityShare.Kind.allCases), share: share,
          period: random.pick(PriorityShare.Period.allCases))
      ]
    }
    problem.stages = Array(problem.stages.prefix(2))
    return problem
  }
}
