@testable import PlanAudit
import Testing
import TrainingDomain

extension World {
  /// The result that states truly what the plan comes to, all aims proven.
  func trueResult() -> PlanningResult {
    let record = PlanRecord(problem, plan)
    let account = PlanAccount(record)
    let enrolments = plan.enrolments.map { enrolment -> CostedEnrolment in
      let course = problem.courses.first { $0.id == enrolment.course } ?? Catalogue.courses[0]
      let years = CostSpread(course, intake: enrolment.intake.index).years
      return CostedEnrolment(
        enrolment: enrolment, completes: enrolment.intake.advanced(by: course.durationMonths - 1).lastDay,
        costByYear: years.map {
          YearlyDong(year: Year($0.year), amount: Dong(Int($0.amount) * enrolment.count.count))
        })
    }
    var quotas: [Quota] = []
    let byMonth = Dictionary(grouping: plan.enrolments, by: \.intake)
    for month in problem.horizon.months {
      for course in problem.courses {
        let learners = (byMonth[month] ?? []).filter { $0.course == course.id }.map(\.count.count).reduce(0, +)
        let classes = plan.openings.first { $0.course == course.id && $0.intake == month }?.classes ?? 0
        guard learners > 0 else { continue }
        quotas.append(
          Quota(
            course: course.id, intake: month, learners: Heads(learners), classes: classes,
            fixedCost: Dong(classes * 5_000_000), learnerCost: learners * course.cost.perLearner))
      }
    }
    let budget = problem.sources.flatMap { source in
      problem.horizon.years.map { year in
        BudgetLine(
          source: source.id, year: year, limit: source.limit(in: year), carried: .zero,
          spent: Dong(Int(account.spending.spent(from: source.id, in: year.number))))
      }
    }
    let targets = account.targets.map { line -> TargetResult in
      let target = problem.targets[line.target]
      let above = line.planned * target.threshold.denominator
      return TargetResult(
        target: target.id, unit: line.unit.map { problem.units[$0].id }, population: Heads(line.population),
        required: Heads(line.required), baseline: Heads(line.baseline), planned: Heads(line.planned),
        shortfall: Heads(line.shortfall),
        attainment: Fraction(above, over: line.population * target.threshold.numerator))
    }
    let stages = problem.stages.map { stage in
      let value = Int(account.value(of: stage))
      return StageResult(stage: stage, value: value, bound: value, gap: 0, isUnconditional: true)
    }
    return PlanningResult(
      status: .optimal, stages: stages, targets: targets, quotas: quotas, enrolments: enrolments, budget: budget)
  }

  /// Two targets, one of them by unit, and every aim.
  mutating func addTargetsAndAims() {
    let due = Catalogue.day("2030-12-31")
    problem.targets = [
      Target(
        id: "degree", name: "degree", level: Catalogue.bachelor, group: "everyone",
        threshold: Catalogue.fraction(9, 10), due: due, provenance: Catalogue.assumed),
      Target(
        id: "theory", name: "theory", level: Catalogue.intermediate, group: "everyone", scope: .eachUnit,
        comparator: .moreThan, threshold: Catalogue.fraction(4, 5), due: due, weight: Catalogue.fraction(3, 2),
        provenance: Catalogue.assumed),
    ]
    problem.stages = ObjectiveStage.allCases
  }
}

extension PlanningResult {
  /// The result with some of its parts stated otherwise.
  func stating(
    status: Status? = nil, stages: [StageResult]? = nil, targets: [TargetResult]? = nil, quotas: [Quota]? = nil,
    enrolments: [CostedEnrolment]? = nil, budget: [BudgetLine]? = nil
  ) -> PlanningResult {
    PlanningResult(
      status: status ?? self.status, stages: stages ?? self.stages, targets: targets ?? self.targets,
      quotas: quotas ?? self.quotas, enrolments: enrolments ?? self.enrolments, budget: budget ?? self.budget)
  }
}

extension Array {
  /// The array with one element changed.
  func changing(_ position: Int, _ change: (Element) -> Element) -> [Element] {
    enumerated().map { $0.offset == position ? change($0.element) : $0.element }
  }
}

@Suite struct StatedResultTests {
  private func world(_ seed: Int) -> World {
    var world = World.legal(seed: seed)
    world.addTargetsAndAims()
    return world
  }

  @Test("A bound above the value is named even where a gap goes with it")
  func boundAboveValue() {
    let world = world(1)
    let result = world.trueResult().stating(status: .timeLimit)
    let stages = result.stages.changing(result.stages.count - 1) {
      StageResult(stage: $0.stage, value: $0.value, bound: $0.value + 1, gap: 0.1, isUnconditional: true)
    }
    expect(result.stating(stages: stages), of: world, breaks: [.statedStages], seed: 1, "last aim")
  }

  @Test("The shortfall's gap is measured by Σ c·R")
  func shortfallGap() {
    let world = world(1)
    let result = world.trueResult().stating(status: .timeLimit)
    let scale = Double(PlanAccount(PlanRecord(world.problem, world.plan)).shortfallScale)
    for (gap, rules) in [(1_000 / scale, [AuditRule]()), (1_001 / scale, [.statedStages]), (0, [.statedStages])] {
      let stages = result.stages.enumerated().map { offset, stage in
        StageResult(
          stage: stage.stage, value: stage.value, bound: offset == 0 ? stage.bound - 1_000 : stage.bound,
          gap: offset == 0 ? gap : 0, isUnconditional: offset == 0)
      }
      expect(result.stating(stages: stages), of: world, breaks: rules, seed: 1, "gap \(gap)")
    }
  }

  private func expect(
    _ result: PlanningResult, of world: World, breaks rules: [AuditRule], seed: Int, _ how: String,
    at location: SourceLocation = #_sourceLocation
  ) {
    let findings = PlanAudit(world.problem).findings(in: result, of: world.plan)
    expectBothLanguages(findings)
    let broken = AuditRule.onResults.filter { rule in findings.contains { $0.rule == rule } }
    #expect(broken == rules, "seed \(seed), \(how): \(findings.map(\.description))", sourceLocation: location)
  }

  @Test("Misstated enrolments are named", arguments: seeds)
  func enrolments(seed: Int) {
    var random = SeededGenerator(seed)
    let world = world(seed)
    let result = world.trueResult()
    expect(result, of: world, breaks: [], seed: seed, "true")
    let position = random.number(0...result.enrolments.count - 1)
    let wrong: [CostedEnrolment]
    switch seed % 4 {
    case 0: wrong = Array(result.enrolments.dropFirst())
    case 1:
      wrong = result.enrolments.changing(position) {
        CostedEnrolment(enrolment: $0.enrolment, completes: $0.completes.dayAfter, costByYear: $0.costByYear)
      }
    case 2:
      wrong = result.enrolments.changing(position) {
        let first = $0.costByYear.map { YearlyDong(year: $0.year, amount: $0.amount + 1) }
        return CostedEnrolment(enrolment: $0.enrolment, completes: $0.completes, costByYear: first)
      }
    default:
      wrong = result.enrolments.changing(position) {
        let costs = $0.costByYear.map { YearlyDong(year: $0.year.advanced(by: 1), amount: $0.amount) }
        return CostedEnrolment(enrolment: $0.enrolment, completes: $0.completes, costByYear: costs)
      }
    }
    expect(result.stating(enrolments: wrong), of: world, breaks: [.statedEnrolments], seed: seed, "way \(seed % 4)")
  }

  @Test("Misstated quotas are named", arguments: seeds)
  func quotas(seed: Int) {
    var random = SeededGenerator(seed)
    let world = world(seed)
    let result = world.trueResult()
    let position = random.number(0...result.quotas.count - 1)
    let wrong: [Quota]
    switch seed % 6 {
    case 0: wrong = result.quotas.enumerated().filter { $0.offset != position }.map(\.element)
    case 1: wrong = result.quotas + [result.quotas[position]]
    case 2: wrong = result.quotas.reversed()
    default:
      wrong = result.quotas.changing(position) {
        Quota(
          course: $0.course, intake: $0.intake, learners: $0.learners + (seed % 6 == 3 ? 1 : 0),
          classes: $0.classes + (seed % 6 == 4 ? 1 : 0), fixedCost: $0.fixedCost,
          learnerCost: $0.learnerCost + (seed % 6 == 5 ? 1 : 0))
      }
    }
    expect(result.stating(quotas: wrong), of: world, breaks: [.statedQuotas], seed: seed, "way \(seed % 6)")
  }

  @Test("A misstated budget is named", arguments: seeds)
  func budget(seed: Int) {
    var random = SeededGenerator(seed)
    let world = world(seed)
    let result = world.trueResult()
    let position = random.number(0...result.budget.count - 1)
    let wrong: [BudgetLine]
    switch seed % 5 {
    case 0: wrong = result.budget.enumerated().filter { $0.offset != position }.map(\.element)
    case 1: wrong = result.budget.reversed()
    default:
      wrong = result.budget.changing(position) {
        BudgetLine(
          source: $0.source, year: $0.year, limit: $0.limit + (seed % 5 == 2 ? 1 : 0),
          carried: $0.carried + (seed % 5 == 3 ? 1 : 0), spent: $0.spent + (seed % 5 == 4 ? 1 : 0))
      }
    }
    expect(result.stating(budget: wrong), of: world, breaks: [.statedBudget], seed: seed, "way \(seed % 5)")
  }

  @Test("What is left over adds up from year to year where the source carries over")
  func carriedMoney() {
    var world = World([World.official("a")])
    world.send("a", "it", 2027, 3)
    world.problem.sources = [Catalogue.source([2026: 10, 2027: 1_000_000, 2028: 5], carriesOver: true)]
    let result = world.trueResult()
    func lines(_ carried: [Int]) -> [BudgetLine] {
      zip(result.budget, carried).map { line, amount in
        BudgetLine(
          source: line.source, year: line.year, limit: line.limit, carried: Dong(amount), spent: line.spent)
      }
    }
    expect(result.stating(budget: lines([0, 10, 10, 15, 15])), of: world, breaks: [], seed: 0, "true")
    for wrong in [[0, 10, 0, 5, 0], [0, 0, 0, 0, 0], [0, 10, 10, 5, 5]] {
      expect(result.stating(budget: lines(wrong)), of: world, breaks: [.statedBudget], seed: 0, "\(wrong)")
    }
    let year = Array(result.budget[...]) + [result.budget[0]]
    expect(result.stating(budget: year), of: world, breaks: [.statedBudget], seed: 0, "twice")
  }

  @Test("A unit without anyone may be left out or stated with nobody, not with an attainment or a head")
  func emptyUnits() {
    var world = world(3)
    world.problem.units.append(WorkUnit(id: "empty", name: "empty"))
    let result = world.trueResult()
    expect(result, of: world, breaks: [], seed: 3, "left out")
    func nobody(
      _ target: Target.ID, _ unit: WorkUnit.ID?, heads: Heads = 0, attainment: Fraction? = nil
    ) -> TargetResult {
      TargetResult(
        target: target, unit: unit, population: 0, required: heads, baseline: 0, planned: 0, shortfall: heads,
        attainment: attainment)
    }
    expect(
      result.stating(targets: result.targets + [nobody("theory", "empty")]), of: world, breaks: [], seed: 3, "nobody")
    for wrong in [
      nobody("theory", "empty", heads: 1), nobody("theory", "empty", attainment: .zero), nobody("theory", "unknown"),
      nobody("unknown", "empty"), nobody("theory", nil), nobody("degree", "empty"),
    ] {
      expect(
        result.stating(targets: result.targets + [wrong]), of: world, breaks: [.statedTargets], seed: 3, "\(wrong)")
    }
  }

  @Test("A misstated target is named", arguments: seeds)
  func targets(seed: Int) {
    var random = SeededGenerator(seed)
    let world = world(seed)
    let result = world.trueResult()
    let position = random.number(0...result.targets.count - 1)
    let way = seed % 8
    let wrong: [TargetResult]
    switch way {
    case 0: wrong = result.targets.enumerated().filter { $0.offset != position }.map(\.element)
    case 1: wrong = result.targets.reversed()
    default:
      wrong = result.targets.changing(position) {
        TargetResult(
          target: $0.target, unit: $0.unit, population: $0.population + (way == 2 ? 1 : 0),
          required: $0.required + (way == 3 ? 1 : 0), baseline: $0.baseline + (way == 4 ? 1 : 0),
          planned: $0.planned + (way == 5 ? 1 : 0), shortfall: $0.shortfall + (way == 6 ? 1 : 0),
          attainment: way == 7 ? random.pick([nil, .one + ($0.attainment ?? .zero)]) : $0.attainment)
      }
    }
    expect(result.stating(targets: wrong), of: world, breaks: [.statedTargets], seed: seed, "way \(way)")
  }

  @Test("Misstated aims are named", arguments: seeds)
  func stages(seed: Int) {
    let world = world(seed)
    let result = world.trueResult().stating(status: .timeLimit)
    let position = (seed / 6 + seed) % result.stages.count
    let isWrongSoFar = seed % 6
    let wrong: [StageResult]
    switch isWrongSoFar {
    case 0: wrong = result.stages.dropLast()
    case 1: wrong = result.stages.reversed()
    default:
      wrong = result.stages.changing(position) {
        switch isWrongSoFar {
        case 2:
          StageResult(stage: $0.stage, value: $0.value + 1, bound: $0.bound + 1, gap: 0, isUnconditional: true)
        case 3: StageResult(stage: $0.stage, value: $0.value, bound: $0.bound + 1, gap: 0.1, isUnconditional: true)
        case 4: StageResult(stage: $0.stage, value: $0.value, bound: $0.bound, gap: .nan, isUnconditional: true)
        default: StageResult(stage: $0.stage, value: $0.value, bound: $0.bound - 1, gap: 0, isUnconditional: true)
        }
      }
    }
    expect(result.stating(stages: wrong), of: world, breaks: [.statedStages], seed: seed, "way \(isWrongSoFar)")
  }

  @Test("Optimal is said only of proven aims, and later bounds hold on condition of unproven values", arguments: seeds)
  func proof(seed: Int) {
    let world = world(seed)
    let result = world.trueResult()
    let position = 1 + seed % (result.stages.count - 1)
    let stages = result.stages.enumerated().map { offset, stage in
      StageResult(
        stage: stage.stage, value: stage.value, bound: offset == position ? stage.bound - seed : stage.bound,
        gap: offset == position ? 0.25 : 0, isUnconditional: offset <= position)
    }
    let honest = result.stating(status: .timeLimit, stages: stages)
    expect(honest, of: world, breaks: [], seed: seed, "honest")
    expect(honest.stating(status: .optimal), of: world, breaks: [.statedStatus], seed: seed, "optimal")
    let boast = stages.map {
      StageResult(stage: $0.stage, value: $0.value, bound: $0.bound, gap: $0.gap, isUnconditional: true)
    }
    let isLast = position == stages.count - 1
    expect(
      honest.stating(stages: boast), of: world, breaks: isLast ? [] : [.statedStages], seed: seed, "unconditional")
  }
}
