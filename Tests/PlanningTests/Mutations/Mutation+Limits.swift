import PlanAudit
import TrainingDomain

/// Ways in which more is taken than there is, or less given than is due. A limit is first drawn as tight as the plan
/// allows, so that one head or one đồng too many is all that breaks it.
extension Mutation {
  static let seats =
    SeatLimit.Period.allCases.flatMap { period in
      SeatScope.allCases.map { scope in
        Mutation(.seats, "one learner too many by \(period), \(scope)") { specimen, random in
          guard specimen.plan.moves.isEmpty, let position = specimen.enrolment(&random) else { return false }
          return specimen.fillSeats(position, period, scope, isByYear: false, &random)
        }
      }
    } + [
      Mutation(.seats, "one learner more than the year's own limit") { specimen, random in
        guard specimen.plan.moves.isEmpty, let position = specimen.enrolment(&random) else { return false }
        return specimen.fillSeats(position, .year, .together, isByYear: true, &random)
      }
    ]

  /// Whom a limit on places counts.
  enum SeatScope: CaseIterable {
    case together, eachUnit, oneUnit
  }

  static let shares = PriorityShare.Kind.allCases.flatMap { kind in
    PriorityShare.Period.allCases.flatMap { period in
      [true, false].map { adds in
        Mutation(
          .priorityShares, "\(adds ? "one more who is not" : "one less who is") \(kind) by \(period)"
        ) { specimen, random in
          guard specimen.plan.moves.isEmpty, let position = specimen.enrolment(&random) else { return false }
          return specimen.spoilShare(position, kind, period, adds: adds, &random)
        }
      }
    }
  }

  static let pins = [
    Mutation(.pins, "who must be sent is not") { specimen, random in
      guard let position = specimen.decided(&random, in: nil) else { return false }
      specimen.plan.enrolments.remove(at: position)
      return true
    },
    Mutation(.pins, "who must be sent in a year is sent in another") { specimen, random in
      guard let position = specimen.enrolment(&random) else { return false }
      let old = specimen.plan.enrolments[position]
      let others = specimen.opportunities.filter { $0.course.id == old.course && $0.intake.year != old.intake.year }
      guard let other = random.any(of: others), let row = specimen.official(old.official), row.count == old.count else {
        return false
      }
      specimen.problem.pins.append(
        Pin(official: old.official, course: old.course, decision: .must(old.intake.year)))
      specimen.replace(position, intake: other.intake)
      return true
    },
    Mutation(.pins, "of a row that must be sent one person is not") { specimen, random in
      guard let row = random.any(of: specimen.settled.filter { $0.count.count > 1 }),
        let opportunity = random.any(of: specimen.opportunities)
      else { return false }
      specimen.problem.pins.append(Pin(official: row.id, course: opportunity.course.id, decision: .must(nil)))
      specimen.plan.enrolments.removeAll { $0.official == row.id && $0.course == opportunity.course.id }
      specimen.send(row, opportunity, people: row.count.count - 1)
      return true
    },
    Mutation(.pins, "who must not be sent is") { specimen, random in
      guard let official = random.any(of: specimen.settled), let opportunity = random.any(of: specimen.opportunities),
        specimen.sent(official.id, on: opportunity.course.id) == 0
      else { return false }
      specimen.problem.pins.append(
        Pin(official: official.id, course: opportunity.course.id, decision: .mustNot(nil)))
      specimen.send(official, opportunity)
      return true
    },
    Mutation(.pins, "who must not be sent in a year is") { specimen, random in
      guard let position = specimen.enrolment(&random) else { return false }
      let old = specimen.plan.enrolments[position]
      let others = specimen.opportunities.filter { $0.course.id == old.course && $0.intake.year != old.intake.year }
      guard let other = random.any(of: others) else { return false }
      specimen.problem.pins.append(
        Pin(official: old.official, course: old.course, decision: .mustNot(other.intake.year)))
      specimen.replace(position, intake: other.intake)
      return true
    },
  ]
}

extension Specimen {
  /// A limit on the places of an enrolment's course, as many as are taken; then one more takes one.
  fileprivate mutating func fillSeats(
    _ position: Int, _ period: SeatLimit.Period, _ scope: Mutation.SeatScope, isByYear: Bool,
    _ random: inout SeededGenerator
  ) -> Bool {
    let enrolment = plan.enrolments[position]
    guard let unit = official(enrolment.official)?.unit else { return false }
    func taken(in unit: WorkUnit.ID?, like intake: Month) -> Int {
      plan.enrolments.filter { other in
        other.course == enrolment.course && (unit == nil || official(other.official)?.unit == unit)
          && (period == .horizon || other.intake.year == intake.year)
          && (period != .intake || other.intake == intake)
      }.map(\.count.count).reduce(0, +)
    }
    let most: Int
    let scoped: SeatLimit.Scope
    switch scope {
    case .together: (most, scoped) = (taken(in: nil, like: enrolment.intake), .together)
    case .eachUnit: (most, scoped) = (taken(in: unit, like: enrolment.intake), .eachUnit)
    case .oneUnit: (most, scoped) = (taken(in: unit, like: enrolment.intake), .unit(unit))
    }
    let limit = SeatLimit(
      period: period, scope: scoped, learners: isByYear ? nil : Heads(most),
      byYear: isByYear ? [YearlyHeads(year: enrolment.intake.year, heads: Heads(most))] : [])
    change(enrolment.course) { $0.seats = [limit] }
    // Elsewhere more may have been sent; then this is no limit the plan keeps.
    guard !brokenByPlan.contains(.seats), let course = course(enrolment.course),
      let newcomer = random.any(
        of: settled.filter { (scope == .together || $0.unit == unit) && sent($0.id, on: course.id) == 0 })
    else { return false }
    send(newcomer, Opportunity(course: course, intake: enrolment.intake))
    return true
  }

  /// A share of an enrolment's course that the plan just keeps; then one learner comes or goes and it does not.
  fileprivate mutating func spoilShare(
    _ position: Int, _ kind: PriorityShare.Kind, _ period: PriorityShare.Period, adds: Bool,
    _ random: inout SeededGenerator
  ) -> Bool {
    let enrolment = plan.enrolments[position]
    let group = plan.enrolments.indices.filter { other in
      plan.enrolments[other].course == enrolment.course
        && (period == .horizon || plan.enrolments[other].intake == enrolment.intake)
    }
    let favoured = group.filter { isFavoured(plan.enrolments[$0], kind) }
    let learners = group.map { plan.enrolments[$0].count.count }.reduce(0, +)
    let heads = favoured.map { plan.enrolments[$0].count.count }.reduce(0, +)
    guard heads > 0, let share = Fraction(heads, over: learners) else { return false }
    change(enrolment.course) { $0.priorityShares = [PriorityShare(kind: kind, share: share, period: period)] }
    // Other intakes may have a smaller share; then this is none that the plan keeps.
    guard !brokenByPlan.contains(.priorityShares), let course = course(enrolment.course) else { return false }
    if adds {
      let newcomers = settled.filter { official in
        sent(official.id, on: course.id) == 0
          && !isFavoured(Enrolment(official: official.id, course: course.id, intake: enrolment.intake), kind)
      }
      guard let newcomer = random.any(of: newcomers) else { return false }
      send(newcomer, Opportunity(course: course, intake: enrolment.intake))
    } else {
      guard heads < learners, let lost = random.any(of: favoured),
        learners - heads > 0
      else { return false }
      plan.enrolments.remove(at: lost)
    }
    return true
  }

  private func isFavoured(_ enrolment: Enrolment, _ kind: PriorityShare.Kind) -> Bool {
    guard let official = official(enrolment.official) else { return false }
    switch kind {
    case .women: return official.sex == .female
    case .ethnicMinority: return official.isEthnicMinority
    case .young: return official.birth.completedYears(until: enrolment.intake.firstDay) < problem.youngAgeLimit
    }
  }

  /// The position of an enrolment of a whole row, decided beforehand by a pin of its own.
  fileprivate mutating func decided(_ random: inout SeededGenerator, in year: Year?) -> Int? {
    let whole = plan.enrolments.indices.filter {
      official(plan.enrolments[$0].official)?.count == plan.enrolments[$0].count
    }
    guard let position = random.any(of: whole) else { return nil }
    let enrolment = plan.enrolments[position]
    problem.pins.append(Pin(official: enrolment.official, course: enrolment.course, decision: .must(year)))
    return position
  }
}
