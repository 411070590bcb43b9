internal import TrainingDomain

/// Recomputes everything a result states from the plan's decisions alone, in whole numbers.
struct PlanResultAccount {
  /// The problem after the plan's decisions about staff.
  let surveyed: SurveyContext
  /// Its targets.
  let ledger: TargetLedger
  /// The targets as they stood before anybody came or went.
  private let original: TargetLedger
  private let moves: [CostedMove]
  private let plan: TrainingPlan
  /// Each enrolment with its official's position and its slot.
  private let placed: [(enrolment: Enrolment, official: Int, slot: Slot)]

  /// An account of a plan on the roster as its decisions about staff leave it.
  ///
  /// - Parameter known: the roster as some decisions leave it; surveyed anew where the plan takes others.
  static func of(
    _ plan: TrainingPlan, _ surveyed: SurveyContext, _ ledger: TargetLedger, knowing known: StaffedSurvey? = nil
  ) -> PlanResultAccount {
    let problem = surveyed.problem
    guard !problem.levers.isEmpty else {
      return PlanResultAccount(plan, surveyed, ledger, original: ledger, moves: [])
    }
    let shared = known.flatMap { $0.moves == plan.moves ? $0 : nil }
    let staffed = shared ?? StaffedSurvey(surveyed, ledger, by: plan.moves)
    return PlanResultAccount(
      plan, staffed.surveyed, staffed.ledger, original: ledger,
      moves: plan.moves.compactMap(problem.costed))
  }

  private init(
    _ plan: TrainingPlan, _ surveyed: SurveyContext, _ ledger: TargetLedger, original: TargetLedger,
    moves: [CostedMove]
  ) {
    self.surveyed = surveyed
    self.ledger = ledger
    self.original = original
    self.moves = moves
    self.plan = plan
    let officials = Dictionary(
      surveyed.problem.officials.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { one, _ in one })
    placed = plan.enrolments.compactMap { enrolment in
      guard let official = officials[enrolment.official], let course = surveyed.index(of: enrolment.course),
        let slot = surveyed.table.byCourse[course].map({ surveyed.table.slots[$0] }).first(where: {
          $0.intake == enrolment.intake
        })
      else { return nil }
      return (enrolment, official, slot)
    }
  }

  /// The result of a plan whose aims are proven so far.
  func result(status: PlanningResult.Status, bounds: [Int]) -> PlanningResult {
    let targets = targetResults()
    var stages: [StageResult] = []
    for (stage, bound) in zip(surveyed.problem.stages, bounds) {
      let value = self.value(of: stage, targets)
      let low = min(bound, value)
      stages.append(
        StageResult(
          stage: stage, value: value, bound: low, gap: gap(of: stage, value, low),
          isUnconditional: stages.allSatisfy { $0.value == $0.bound }))
    }
    return PlanningResult(
      status: status, stages: stages, targets: targets, quotas: quotas(), enrolments: costedEnrolments(),
      budget: budget(), moves: moves)
  }

  /// An aim's value under the plan.
  func value(of stage: ObjectiveStage, _ targets: [TargetResult]) -> Int {
    let weighted = zip(ledger.counts, targets).map { (unit: $0.unit, value: $0.coefficient * $1.shortfall.count) }
    switch stage {
    case .shortfall: return weighted.map(\.value).reduce(0, +)
    case .cost:
      let staffing = moves.flatMap(\.costByYear).map(\.amount.amount).reduce(0, +)
      return quotas().map { ($0.learnerCost + $0.fixedCost).amount }.reduce(staffing, +)
    case .earliest:
      let first = surveyed.problem.horizon.firstMonth
      return placed.map { $0.enrolment.count.count * (first.distance(to: $0.slot.completion) + 1) }.reduce(0, +)
    case .unmetTargets: return targets.count { $0.shortfall > .zero }
    case .worstUnit:
      var byUnit = Array(repeating: 0, count: surveyed.problem.units.count)
      for line in weighted {
        if let unit = line.unit { byUnit[unit] += line.value }
      }
      return byUnit.max() ?? 0
    case .changes:
      let now = tally(plan.enrolments)
      let before = tally(surveyed.problem.previousPlan)
      return now.merging(before.mapValues { -$0 }, uniquingKeysWith: +).values.map(abs).reduce(0, +)
    }
  }

  /// How far a value is from its bound, on the aim's own scale.
  private func gap(of stage: ObjectiveStage, _ value: Int, _ bound: Int) -> Double {
    guard value > bound else { return 0 }
    switch stage {
    case .shortfall:
      return Double(value - bound) / Double(max(1, ledger.scale))
    default: return Double(value - bound) / Double(max(1, value))
    }
  }

  private func targetResults() -> [TargetResult] {
    var gained = Array(repeating: 0, count: ledger.counts.count)
    for (official, places) in placesByOfficial() {
      for count in ledger.open[official] {
        let target = surveyed.problem.targets[ledger.counts[count].target]
        let helping = places.filter { place in
          place.slot.completion.lastDay <= target.due && surveyed.serves(place.slot.course, target)
        }
        let size = surveyed.problem.officials[official].count.count
        gained[count] += size == 1 ? min(1, helping.count) : heads(of: official, helping, places)
      }
    }
    return ledger.counts.indices.map { position in
      let (count, gain) = (ledger.counts[position], gained[position])
      let target = surveyed.problem.targets[count.target]
      let planned = count.baseline + Heads(gain)
      let share = Fraction(planned.count, over: max(1, count.population.count)) ?? .zero
      let inverse = Fraction(target.threshold.denominator, over: max(1, target.threshold.numerator)) ?? .zero
      return TargetResult(
        target: target.id, unit: count.unit.map { surveyed.problem.units[$0].id }, population: count.population,
        required: count.required, baseline: original.counts[position].baseline, planned: planned,
        shortfall: max(.zero, count.required - planned),
        attainment: count.population > .zero ? share * inverse : nil)
    }
  }

  /// People of an aggregate row who reach a level: the most that any way of dealing its places allows.
  ///
  /// Where one course alone helps, they are its learners. Where several do, who took which is not part of the plan, so
  /// the greatest number is looked for.
  private func heads(of official: Int, _ helping: [(slot: Slot, count: Int)], _ all: [(slot: Slot, count: Int)]) -> Int
  {
    let most = min(surveyed.problem.officials[official].count.count, helping.map(\.count).reduce(0, +))
    guard Set(helping.map(\.slot.course)).count > 1 else { return most }
    let row = AggregateRow(official, surveyed)
    let chances = Set(helping.compactMap { row.chance(of: $0.slot.index) })
    let fewest = helping.map(\.count).max() ?? 0
    return (fewest...most).reversed().first { row.splits(all, gaining: $0, from: chances) } ?? fewest
  }

  private func placesByOfficial() -> [(official: Int, places: [(slot: Slot, count: Int)])] {
    var found: [Int: [(slot: Slot, count: Int)]] = [:]
    for place in placed { found[place.official, default: []].append((place.slot, place.enrolment.count.count)) }
    return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func quotas() -> [Quota] {
    var learners = Array(repeating: 0, count: surveyed.table.slots.count)
    for place in placed { learners[place.slot.index] += place.enrolment.count.count }
    return surveyed.table.slots.filter { learners[$0.index] > 0 }.map { slot in
      let course = surveyed.problem.courses[slot.course]
      let classes = plan.openings.first { $0.course == course.id && $0.intake == slot.intake }?.classes ?? 0
      var fixed = Dong.zero
      if case .ownClasses(let rule) = course.delivery { fixed = classes * rule.fixedCost }
      return Quota(
        course: course.id, intake: slot.intake, learners: Heads(learners[slot.index]), classes: classes,
        fixedCost: fixed, learnerCost: learners[slot.index] * course.cost.perLearner)
    }
  }

  private func costedEnrolments() -> [CostedEnrolment] {
    placed.map { place in
      let years = surveyed.problem.horizon.years
      let costs = zip(years, place.slot.costByYear).filter { $0.1 > 0 }.map { year, cost in
        YearlyDong(year: year, amount: place.enrolment.count.count * Dong(cost))
      }
      return CostedEnrolment(
        enrolment: place.enrolment, completes: place.slot.completion.lastDay, costByYear: costs)
    }
  }

  private func budget() -> [BudgetLine] {
    let years = surveyed.problem.horizon.years
    let due = placesDue()
    return surveyed.problem.sources.flatMap { source in
      var carried = Dong.zero
      return years.enumerated().map { offset, year in
        var spent = due[source.id]?[offset] ?? .zero
        for move in moves where move.source == source.id {
          for cost in move.costByYear where cost.year == year { spent += cost.amount }
        }
        let line = BudgetLine(
          source: source.id, year: year, limit: source.limit(in: year), carried: carried, spent: spent)
        if source.carriesOver { carried = carried + line.limit - spent }
        return line
      }
    }
  }

  /// What places and classes cost each source in each year of the horizon.
  private func placesDue() -> [FundingSource.ID: [Dong]] {
    let years = surveyed.problem.horizon.years
    var due: [FundingSource.ID: [Dong]] = [:]
    for place in placed {
      let source = surveyed.problem.courses[place.slot.course].source
      for (offset, cost) in place.slot.costByYear.enumerated() where cost > 0 {
        due[source, default: years.map { _ in .zero }][offset] += place.enrolment.count.count * Dong(cost)
      }
    }
    for quota in quotas() where quota.fixedCost > .zero {
      guard let course = surveyed.index(of: quota.course), let offset = years.firstIndex(of: quota.intake.year)
      else { continue }
      let source = surveyed.problem.courses[course].source
      due[source, default: years.map { _ in .zero }][offset] += quota.fixedCost
    }
    return due
  }

  private func tally(_ enrolments: [Enrolment]) -> [Enrolment: Int] {
    var counts: [Enrolment: Int] = [:]
    for enrolment in enrolments {
      let key = Enrolment(official: enrolment.official, course: enrolment.course, intake: enrolment.intake)
      counts[key, default: 0] += enrolment.count.count
    }
    return counts
  }
}
