import PlanAudit
import TrainingDomain

/// Ways in which money is spent that is not there, and classes open as they must not.
extension Mutation {
  static let money = [
    Mutation(.money, "one learner more than the money left") { specimen, random in
      specimen.drawBudgetsTight()
      guard let opportunity = random.any(of: specimen.opportunities.filter { $0.course.cost.perLearner > .zero }),
        let official = random.any(of: specimen.settled)
      else { return false }
      specimen.send(official, opportunity)
      return true
    },
    Mutation(.money, "one class more than the money left") { specimen, random in
      specimen.drawBudgetsTight()
      let open = specimen.plan.openings.indices.filter { index in
        guard case .ownClasses(let rule) = specimen.course(specimen.plan.openings[index].course)?.delivery else {
          return false
        }
        return rule.fixedCost > .zero
      }
      guard let position = random.any(of: open) else { return false }
      let old = specimen.plan.openings[position]
      specimen.plan.openings[position] = ClassOpening(course: old.course, intake: old.intake, classes: old.classes + 1)
      return true
    },
    Mutation(.money, "one recruit more than the money left") { specimen, random in
      specimen.drawBudgetsTight()
      let paid = specimen.problem.levers.recruitment.filter { $0.costPerHire + $0.costPerYear > .zero }
      guard let lever = random.any(of: paid) else { return false }
      specimen.plan.moves.append(StaffMove(.hire(lever.id, random.pick(lever.units)), in: random.pick(lever.years)))
      return true
    },
    Mutation(.money, "a course is brought forward to a year whose money is spent") { specimen, random in
      specimen.drawBudgetsTight()
      guard let position = specimen.enrolment(&random) else { return false }
      let old = specimen.plan.enrolments[position]
      guard let course = specimen.course(old.course), course.cost.perLearner > .zero else { return false }
      let earlier = specimen.opportunities.filter { $0.course.id == old.course && $0.intake.year < old.intake.year }
      guard let other = random.any(of: earlier) else { return false }
      specimen.replace(position, intake: other.intake)
      return true
    },
    Mutation(.money, "one đồng less is granted than is spent") { specimen, random in
      specimen.drawBudgetsTight()
      let spent = specimen.result.budget.filter { $0.spent > .zero }
      guard let line = random.any(of: spent) else { return false }
      specimen.grant(line.spent - 1, line.source, line.year)
      return true
    },
    Mutation(.money, "a course is paid from an unknown source") { specimen, random in
      guard let position = specimen.enrolment(&random) else { return false }
      specimen.change(specimen.plan.enrolments[position].course) { $0.source = "nobody" }
      return true
    },
  ]

  static let classes = [
    opening("a class is not opened") { _, _ in 0 },
    opening("no class opens for the learners, though the opening is written") { _, _ in nil },
    opening("too few classes for the learners") { opening, rule in (opening.learners + rule.most - 1) / rule.most - 1 },
    opening("too many classes for the learners") { opening, rule in
      rule.least > 0 ? opening.learners / rule.least + 1 : 0
    },
    opening("more classes than may open") { _, rule in rule.mostClasses.map { $0 + 1 } ?? 0 },
    Mutation(.classes, "a class is opened twice") { specimen, random in
      guard let opening = random.any(of: specimen.plan.openings) else { return false }
      specimen.plan.openings.append(opening)
      return true
    },
    Mutation(.classes, "a class opens without a learner") { specimen, random in
      let own = specimen.opportunities.filter { opportunity in
        guard case .ownClasses = opportunity.course.delivery else { return false }
        return !specimen.plan.enrolments.contains {
          $0.course == opportunity.course.id && $0.intake == opportunity.intake
        }
      }
      guard let opportunity = random.any(of: own) else { return false }
      specimen.plan.openings.append(
        ClassOpening(course: opportunity.course.id, intake: opportunity.intake, classes: 1))
      return true
    },
    Mutation(.classes, "a class opens where only places are bought") { specimen, random in
      guard let opportunity = random.any(of: specimen.opportunities.filter { $0.course.delivery == .outsidePlaces })
      else { return false }
      specimen.plan.openings.append(
        ClassOpening(course: opportunity.course.id, intake: opportunity.intake, classes: random.number(1...3)))
      return true
    },
    Mutation(.classes, "a class is left with fewer learners than it needs") { specimen, random in
      guard let opening = random.any(of: specimen.plan.openings),
        case .ownClasses(let rule) = specimen.course(opening.course)?.delivery
      else { return false }
      let taken = specimen.plan.enrolments.indices.filter {
        specimen.plan.enrolments[$0].course == opening.course && specimen.plan.enrolments[$0].intake == opening.intake
      }.shuffled(using: &random)
      var learners = taken.map { specimen.plan.enrolments[$0].count.count }.reduce(0, +)
      var lost = Set<Int>()
      for position in taken where learners >= rule.least * opening.classes {
        lost.insert(position)
        learners -= specimen.plan.enrolments[position].count.count
      }
      specimen.plan.enrolments = specimen.plan.enrolments.enumerated().filter { !lost.contains($0.offset) }
        .map(\.element)
      return learners < rule.least * opening.classes
    },
  ]

  /// Opens another number of classes than the plan does; zero strikes the opening out, nil writes no class.
  private static func opening(
    _ words: String, _ number: @escaping @Sendable ((learners: Int, classes: Int), ClassRule) -> Int?
  ) -> Mutation {
    Mutation(.classes, words) { specimen, random in
      guard let position = random.any(of: Array(specimen.plan.openings.indices)),
        case .ownClasses(let rule) = specimen.course(specimen.plan.openings[position].course)?.delivery
      else { return false }
      let old = specimen.plan.openings[position]
      let learners = specimen.plan.enrolments.filter { $0.course == old.course && $0.intake == old.intake }
        .map(\.count.count).reduce(0, +)
      let wanted = number((learners, old.classes), rule)
      guard wanted != old.classes else { return false }
      if wanted == 0 {
        specimen.plan.openings.remove(at: position)
      } else {
        specimen.plan.openings[position] = ClassOpening(course: old.course, intake: old.intake, classes: wanted ?? 0)
      }
      return true
    }
  }
}

extension Specimen {
  /// Grants every source in every year exactly what the plan spends.
  fileprivate mutating func drawBudgetsTight() {
    for line in result.budget { grant(line.spent, line.source, line.year) }
  }

  fileprivate mutating func grant(_ amount: Dong, _ source: FundingSource.ID, _ year: Year) {
    problem.sources = problem.sources.map { old in
      guard old.id == source else { return old }
      let others = old.limits.filter { $0.year != year }
      return FundingSource(
        id: old.id, name: old.name, limits: others + [YearlyDong(year: year, amount: amount)],
        carriesOver: old.carriesOver, provenance: old.provenance)
    }
  }
}
