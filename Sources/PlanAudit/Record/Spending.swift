internal import TrainingDomain

/// What the plan spends from every source in every year: learners' costs, the fixed costs of classes and what decisions
/// about staff cost.
struct Spending {
  /// The years in which money is due, those of the horizon among them, ascending.
  let years: [Int]
  private var amounts: [Key: Int128] = [:]

  private struct Key: Hashable {
    let source: FundingSource.ID
    let year: Int
  }

  init(_ record: PlanRecord) {
    var amounts: [Key: Int128] = [:]
    var due = Set(record.problem.horizon.years.map(\.number))
    for placement in record.placements {
      let course = record.course(placement)
      for part in CostSpread(course, intake: placement.intake).years where part.amount != 0 {
        amounts[Key(source: course.source, year: part.year), default: 0] += Int128(placement.people) * part.amount
        due.insert(part.year)
      }
    }
    for opening in record.plan.openings {
      guard let position = record.position(of: opening.course),
        case .ownClasses(let rule) = record.problem.courses[position].delivery
      else { continue }
      let year = AuditCalendar.year(of: opening.intake.index)
      let fixed = Int128(max(0, opening.classes)) * Int128(rule.fixedCost.amount)
      guard fixed != 0 else { continue }
      amounts[Key(source: record.problem.courses[position].source, year: year), default: 0] += fixed
      due.insert(year)
    }
    for move in record.plan.moves {
      guard let cost = StaffCost(move, record.original) else { continue }
      for part in cost.years {
        amounts[Key(source: cost.source, year: part.year), default: 0] += part.amount
        due.insert(part.year)
      }
    }
    self.amounts = amounts
    years = due.sorted()
  }

  /// What is spent from a source in a year.
  func spent(from source: FundingSource.ID, in year: Int) -> Int128 {
    amounts[Key(source: source, year: year), default: 0]
  }

  /// What a source grants in a year: nothing where it has no entry for it.
  static func grant(of source: FundingSource, in year: Int) -> Int128 {
    for limit in source.limits where limit.year.number == year { return Int128(limit.amount.amount) }
    return 0
  }
}
