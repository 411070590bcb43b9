import PlanAudit
import TrainingDomain

/// Ways in which people, or a unit, study more than they can.
extension Mutation {
  static let loads = [
    overload("one official studies more than a full load") { $0.count == 1 && $0.inProgress.isEmpty },
    overload("beside a course in progress somebody studies more than a full load") {
      $0.count == 1 && !$0.inProgress.isEmpty
    },
    overload("all people of a row study more than a full load") { $0.count > 1 },
  ]

  private static func overload(_ words: String, of isWanted: @escaping @Sendable (Official) -> Bool) -> Mutation {
    Mutation(.workload, words) { specimen, random in
      guard let official = random.any(of: specimen.settled.filter(isWanted)) else { return false }
      specimen.clear(official)
      let month = random.pick(specimen.problem.horizon.months)
      var load = Fraction.zero
      for study in official.inProgress where study.completes >= month.lastDay {
        load = load + (specimen.course(study.course)?.workload ?? .zero)
      }
      var open = specimen.opportunities.filter { $0.months.contains(month) }.shuffled(using: &random)
      while load <= .one, let next = open.popLast() {
        open.removeAll { $0.course.id == next.course.id }
        specimen.send(official, next, people: official.count.count)
        load = load + next.course.workload
      }
      return load > .one
    }
  }

  static let splits = [
    Mutation(.splitIntoPeople, "a long course beside two intakes of another, each too heavy beside it") {
      specimen, random in
      guard let row = random.any(of: specimen.settled.filter { $0.count.count > 1 }) else { return false }
      let heavy = specimen.opportunities.filter { $0.course.workload > .fraction(1, 2) }
      guard let long = random.any(of: heavy.filter { $0.course.durationMonths > 24 }) else { return false }
      let short = heavy.filter {
        $0.course.id != long.course.id && $0.course.durationMonths <= 12
          && long.months.contains($0.intake) && long.months.contains($0.months.upperBound)
      }
      guard let first = random.any(of: short),
        let second = random.any(
          of: short.filter { $0.course.id == first.course.id && $0.intake > first.months.upperBound })
      else { return false }
      specimen.clear(row)
      let early = random.number(1...(row.count.count - 1))
      specimen.send(row, long)
      specimen.send(row, first, people: early)
      specimen.send(row, second, people: row.count.count - early)
      return true
    },
    Mutation(.splitIntoPeople, "more of a row go on than have been on the course before") { specimen, random in
      let rows = specimen.settled.filter { $0.count.count > 1 && $0.inProgress.isEmpty }
      guard let row = random.any(of: rows),
        let later = random.any(
          of: specimen.opportunities.filter { $0.course.prerequisites.count == 1 && $0.course.eligibility.isEmpty }),
        let asked = later.course.prerequisites.first, !row.holds(asked)
      else { return false }
      let before = specimen.opportunities.filter {
        $0.course.id != later.course.id && $0.months.upperBound < later.intake
          && $0.course.awards.contains { $0.covers(asked) }
          && $0.course.eligibility.isEmpty && $0.course.awards.allSatisfy { !row.holds($0) }
      }
      guard let earlier = random.any(of: before), later.course.awards.allSatisfy({ !row.holds($0) }) else {
        return false
      }
      specimen.clear(row)
      let few = random.number(1...(row.count.count - 1))
      specimen.send(row, earlier, people: few)
      specimen.send(row, later, people: few + 1)
      return true
    },
    Mutation(.splitIntoPeople, "more of a row learn a thing twice than can learn it once") { specimen, random in
      let rows = specimen.settled.filter { $0.count.count > 1 && $0.inProgress.isEmpty }
      guard let row = random.any(of: rows),
        let first = random.any(
          of: specimen.opportunities.filter { $0.course.eligibility.isEmpty && $0.course.prerequisites.isEmpty })
      else { return false }
      let twins = specimen.opportunities.filter {
        $0.course.id != first.course.id && $0.intake > first.months.upperBound
          && Set($0.course.awards) == Set(first.course.awards) && $0.course.eligibility.isEmpty
      }
      guard let second = random.any(of: twins), first.course.awards.allSatisfy({ !row.holds($0) }) else {
        return false
      }
      specimen.clear(row)
      let most = row.count.count
      let early = random.number(1...most)
      specimen.send(row, first, people: early)
      specimen.send(row, second, people: min(most - 1, most - early) + 1)
      // All of a row that do the same are judged as one, by the rule on what is new.
      return early < most || most - early + 1 < most
    },
  ]

  static let absence = [
    Mutation(.unitAbsence, "a whole unit is in class") { specimen, random in
      guard let unit = random.any(of: specimen.problem.units),
        let rule = unit.absence ?? specimen.problem.absence,
        let opportunity = random.any(of: specimen.opportunities)
      else { return false }
      let people = specimen.settled.filter { official in
        official.unit == unit.id && official.isInService(on: opportunity.intake.lastDay)
          && specimen.sent(official.id, on: opportunity.course.id) == 0
      }
      let loads = UnitLoads(specimen)
      var load = Fraction.zero
      for official in people {
        specimen.send(official, opportunity, people: official.count.count)
        load = load + opportunity.course.workload * Fraction(official.count.count)
      }
      let all = specimen.problem.officials.reduce(0) { $0 + $1.count.count }
      let most = rule.share * Fraction(all) + rule.floor + loads.inProgress(unit.id, opportunity.intake)
      return load > most
    },
    spared("one more than the general rule spares") { specimen, floor in
      specimen.problem.absence = AbsenceRule(share: .zero, floor: floor)
      for index in specimen.problem.units.indices { specimen.setAbsence(nil, ofUnit: index) }
    },
    spared("one more than the unit's own rule spares") { specimen, floor in
      specimen.problem.absence = AbsenceRule(share: .one, floor: floor)
      for index in specimen.problem.units.indices {
        specimen.setAbsence(AbsenceRule(share: .zero, floor: floor), ofUnit: index)
      }
    },
  ]

  /// Sends one more from the unit that spares most in some month, after the rule has been drawn as tight as the plan.
  private static func spared(
    _ words: String, _ tighten: @escaping @Sendable (inout Specimen, Fraction) -> Void
  ) -> Mutation {
    Mutation(.unitAbsence, words) { specimen, random in
      guard specimen.plan.moves.isEmpty, let peak = UnitLoads(specimen).peak else { return false }
      tighten(&specimen, peak.load)
      guard !specimen.brokenByPlan.contains(.unitAbsence) else { return false }
      let open = specimen.opportunities.filter { $0.months.contains(peak.month) && $0.course.workload > .zero }
      let people = specimen.settled.filter { $0.unit == peak.unit }
      guard let opportunity = random.any(of: open),
        let official = random.any(of: people.filter { specimen.sent($0.id, on: opportunity.course.id) == 0 })
      else { return false }
      specimen.send(official, opportunity)
      return true
    }
  }
}

/// What every unit has in class in every month, where nobody moves.
struct UnitLoads {
  private let specimen: Specimen

  init(_ specimen: Specimen) { self.specimen = specimen }

  /// The unit and month with the greatest load; nil where nobody is in class.
  var peak: (unit: WorkUnit.ID, month: Month, load: Fraction)? {
    var best: (unit: WorkUnit.ID, month: Month, load: Fraction)?
    for unit in specimen.problem.units {
      for month in specimen.problem.horizon.months {
        let load = inProgress(unit.id, month) + planned(unit.id, month)
        if load > best?.load ?? .zero { best = (unit.id, month, load) }
      }
    }
    return best
  }

  func inProgress(_ unit: WorkUnit.ID, _ month: Month) -> Fraction {
    var load = Fraction.zero
    for official in specimen.problem.officials where official.unit == unit {
      for study in official.inProgress where study.completes >= month.firstDay {
        load = load + (specimen.course(study.course)?.workload ?? .zero) * Fraction(official.count.count)
      }
    }
    return load
  }

  private func planned(_ unit: WorkUnit.ID, _ month: Month) -> Fraction {
    var load = Fraction.zero
    for enrolment in specimen.plan.enrolments where specimen.official(enrolment.official)?.unit == unit {
      guard let course = specimen.course(enrolment.course), enrolment.intake <= month,
        course.completion(of: enrolment.intake) >= month
      else { continue }
      load = load + course.workload * Fraction(enrolment.count.count)
    }
    return load
  }
}

extension Specimen {
  /// Gives a unit a rule of its own, or none.
  fileprivate mutating func setAbsence(_ rule: AbsenceRule?, ofUnit index: Int) {
    let unit = problem.units[index]
    problem.units[index] = WorkUnit(id: unit.id, name: unit.name, establishment: unit.establishment, absence: rule)
  }
}
