internal import TrainingDomain

/// What a plan comes to, worked out again from its decisions: targets, money and the values of the aims.
struct PlanAccount {
  let record: PlanRecord
  let spending: Spending
  let targets: [TargetLine]

  init(_ record: PlanRecord) {
    self.record = record
    spending = Spending(record)
    targets = TargetCensus(record).lines
  }

  /// The value of an aim.
  func value(of stage: ObjectiveStage) -> Int128 {
    switch stage {
    case .shortfall: targets.map { $0.coefficient * Int128($0.shortfall) }.reduce(0, +)
    case .cost: totalCost
    case .earliest: earliness
    case .unmetTargets: Int128(targets.filter { $0.shortfall > 0 }.count)
    case .worstUnit: worstUnit
    case .changes: changes
    }
  }

  /// What a gap of the shortfall is measured by: `Σ c·max(1, R⁰)`.
  var shortfallScale: Int128 { targets.map { $0.coefficient * Int128(max(1, $0.originalRequired)) }.reduce(0, +) }

  /// Learners, classes and decisions about staff, of all sources, within the horizon.
  private var totalCost: Int128 {
    var total: Int128 = 0
    var sources: [FundingSource.ID] = []
    for course in record.problem.courses where !sources.contains(course.source) { sources.append(course.source) }
    for source in record.problem.sources where !sources.contains(source.id) { sources.append(source.id) }
    for source in sources {
      for year in record.problem.horizon.years { total += spending.spent(from: source, in: year.number) }
    }
    return total
  }

  /// Over all people sent, months from the horizon's beginning to the end of the course.
  private var earliness: Int128 {
    record.placements.map { Int128($0.people) * Int128($0.completion - record.firstMonth + 1) }.reduce(0, +)
  }

  /// The greatest weighted shortfall of a unit over the targets counted by unit.
  private var worstUnit: Int128 {
    var byUnit = Array(repeating: Int128(0), count: record.problem.units.count)
    for line in targets {
      if let unit = line.unit { byUnit[unit] += line.coefficient * Int128(line.shortfall) }
    }
    return byUnit.max() ?? 0
  }

  /// Enrolments of people added to, and removed from, the earlier plan.
  private var changes: Int128 {
    struct Key: Hashable {
      let official: Official.ID
      let course: Course.ID
      let intake: Int
    }
    var difference: [Key: Int128] = [:]
    for (enrolments, sign) in [(record.plan.enrolments, Int128(1)), (record.problem.previousPlan, -1)] {
      for enrolment in enrolments {
        let key = Key(official: enrolment.official, course: enrolment.course, intake: enrolment.intake.index)
        difference[key, default: 0] += sign * Int128(enrolment.count.count)
      }
    }
    // A sum does not depend on the order in which it is taken.
    return difference.values.map { max($0, -$0) }.reduce(0, +)
  }
}
