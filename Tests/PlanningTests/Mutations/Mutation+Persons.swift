import PlanAudit
import TrainingDomain

/// Ways in which the wrong person is sent, or the right one at the wrong time.
extension Mutation {
  static let courses = [
    Mutation(.completesInHorizon, "a course ends after the horizon") { specimen, random in
      let last = specimen.problem.horizon.lastMonth
      let late = specimen.problem.courses.flatMap { course in
        course.intakes.filter { $0 <= last && course.completion(of: $0) > last }
          .map { Specimen.Opportunity(course: course, intake: $0) }
      }
      guard let opportunity = random.any(of: late), let official = random.any(of: specimen.settled) else {
        return false
      }
      specimen.send(official, opportunity)
      return true
    },
    Mutation(.completesInHorizon, "an enrolment is put off beyond the horizon") { specimen, random in
      guard let position = specimen.enrolment(&random),
        let course = specimen.course(specimen.plan.enrolments[position].course)
      else { return false }
      let months = random.number(0...(course.durationMonths - 1))
      specimen.replace(position, intake: specimen.problem.horizon.lastMonth.advanced(by: 1 - months))
      return true
    },
  ]

  static let levels = [
    Mutation(.awardsSomethingNew, "somebody is sent who holds all the course awards") { specimen, random in
      guard let opportunity = random.any(of: specimen.opportunities) else { return false }
      let holders = specimen.settled.filter { official in opportunity.course.awards.allSatisfy(official.holds) }
      guard let official = random.any(of: holders) else { return false }
      specimen.send(official, opportunity)
      return true
    },
    Mutation(.awardsSomethingNew, "somebody is sent on what a course in progress awards") { specimen, random in
      guard let official = random.any(of: specimen.settled.filter { !$0.inProgress.isEmpty }),
        let studied = specimen.course(official.inProgress[0].course),
        let opportunity = random.any(
          of: specimen.opportunities.filter { other in
            other.course.awards.allSatisfy { award in studied.awards.contains { $0.covers(award) } }
          })
      else { return false }
      specimen.send(official, opportunity)
      return true
    },
    Mutation(.awardsSomethingNew, "somebody is sent on what an earlier course of the plan awards") { specimen, random in
      guard let position = specimen.enrolment(&random) else { return false }
      let old = specimen.plan.enrolments[position]
      guard let official = specimen.official(old.official), official.count == 1, let first = specimen.course(old.course)
      else { return false }
      let later = specimen.opportunities.filter { other in
        other.course.id != old.course && other.intake > old.intake
          && other.course.awards.allSatisfy { award in first.awards.contains { $0.covers(award) } }
      }
      guard let second = random.any(of: later) else { return false }
      specimen.send(official, second)
      return true
    },
    Mutation(.prerequisites, "somebody without the prerequisite is sent") { specimen, random in
      guard let opportunity = random.any(of: specimen.opportunities.filter { !$0.course.prerequisites.isEmpty }),
        let official = random.any(
          of: specimen.settled.filter { official in
            official.inProgress.isEmpty && !opportunity.course.prerequisites.allSatisfy(official.holds)
          })
      else { return false }
      specimen.clear(official)
      specimen.send(official, opportunity)
      return true
    },
    Mutation(.prerequisites, "the course that gives the prerequisite is struck out") { specimen, random in
      guard let step = specimen.step(&random) else { return false }
      specimen.plan.enrolments.remove(at: step.first)
      return true
    },
    Mutation(.prerequisites, "the course that gives the prerequisite comes too late") { specimen, random in
      guard let step = specimen.step(&random), let given = specimen.course(specimen.plan.enrolments[step.first].course)
      else { return false }
      let asked = specimen.plan.enrolments[step.second].intake
      guard let late = random.any(of: given.intakes.filter { given.completion(of: $0) >= asked }) else { return false }
      specimen.replace(step.first, intake: late)
      return true
    },
    Mutation(.prerequisites, "the course that asks for a prerequisite comes too early") { specimen, random in
      guard let step = specimen.step(&random), let given = specimen.course(specimen.plan.enrolments[step.first].course)
      else { return false }
      let complete = given.completion(of: specimen.plan.enrolments[step.first].intake)
      let second = specimen.plan.enrolments[step.second].course
      let early = specimen.opportunities.filter { $0.course.id == second && $0.intake <= complete }
      guard let opportunity = random.any(of: early) else { return false }
      specimen.replace(step.second, intake: opportunity.intake)
      return true
    },
  ]

  static let service = [
    Mutation(.completesInService, "a course ends after the last day of service") { specimen, random in
      let pairs = specimen.opportunities.flatMap { opportunity in
        specimen.settled.filter { $0.serviceEnd.lastDay < opportunity.months.upperBound.lastDay }
          .map { ($0, opportunity) }
      }
      guard let (official, opportunity) = random.any(of: pairs) else { return false }
      specimen.send(official, opportunity)
      return true
    },
    Mutation(.completesInService, "what is owed after a course ends after the last day of service") {
      specimen, random in
      let pairs = specimen.opportunities.filter { $0.course.commitmentMonths > 0 }.flatMap { opportunity in
        let owed = opportunity.months.upperBound.advanced(by: opportunity.course.commitmentMonths).lastDay
        return specimen.settled.filter {
          $0.serviceEnd.lastDay < owed && $0.serviceEnd.lastDay >= opportunity.months.upperBound.lastDay
        }.map { ($0, opportunity) }
      }
      guard let (official, opportunity) = random.any(of: pairs) else { return false }
      specimen.send(official, opportunity)
      return true
    },
    Mutation(.completesInService, "a service ends one day before the course") { specimen, random in
      guard let position = specimen.enrolment(&random) else { return false }
      let enrolment = specimen.plan.enrolments[position]
      guard let course = specimen.course(enrolment.course),
        let row = specimen.problem.officials.firstIndex(where: { $0.id == enrolment.official })
      else { return false }
      let end = course.completion(of: enrolment.intake).advanced(by: course.commitmentMonths).lastDay
      guard let eve = CalendarDate(year: end.year.number, month: end.month.number, day: end.day - 1) else {
        return false
      }
      specimen.problem.officials[row].serviceEnd = ServiceEnd(lastDay: eve, basis: .listed)
      return true
    },
    Mutation(.completesInService, "recruits study before they come") { specimen, random in
      let hires = specimen.plan.moves.compactMap { move -> (id: Official.ID, year: Year)? in
        guard case .hire(let lever, let unit) = move.kind, move.count > .zero else { return nil }
        return (Official.ID("\(lever)/\(unit)/\(move.year)"), move.year)
      }
      guard let hire = random.any(of: hires),
        let opportunity = random.any(of: specimen.opportunities.filter { $0.intake.year < hire.year })
      else { return false }
      specimen.plan.enrolments.append(
        Enrolment(official: hire.id, course: opportunity.course.id, intake: opportunity.intake))
      return true
    },
    Mutation(.completesInService, "somebody studies after leaving early") { specimen, random in
      let leavers = specimen.plan.moves.compactMap { move -> (id: Official.ID, year: Year)? in
        guard case .earlyRetirement(_, let official) = move.kind else { return nil }
        return (official, move.year)
      }
      guard let leaver = random.any(of: leavers), let official = specimen.official(leaver.id),
        let opportunity = random.any(of: specimen.opportunities.filter { $0.months.upperBound.year >= leaver.year })
      else { return false }
      specimen.send(official, opportunity)
      return true
    },
  ]

  static let eligibility = FailedCondition.kinds.map { kind in
    Mutation(.eligibility, "somebody is sent who fails a condition \(kind)") { specimen, random in
      let pairs = specimen.opportunities.flatMap { opportunity in
        opportunity.course.eligibility.filter { FailedCondition.kind(of: $0) == kind }.flatMap { condition in
          specimen.settled.filter { FailedCondition(official: $0, intake: opportunity.intake).isFailed(condition) }
            .map { ($0, opportunity) }
        }
      }
      guard let (official, opportunity) = random.any(of: pairs) else { return false }
      specimen.clear(official)
      specimen.send(official, opportunity)
      return true
    }
  }
}

extension Specimen {
  /// Positions of two enrolments of one official, the first of which alone gives a prerequisite of the second.
  fileprivate func step(_ random: inout SeededGenerator) -> (first: Int, second: Int)? {
    var steps: [(first: Int, second: Int)] = []
    for (second, later) in plan.enrolments.enumerated() {
      guard let official = official(later.official), official.count == 1, official.inProgress.isEmpty else { continue }
      for asked in course(later.course)?.prerequisites ?? [] where !official.holds(asked) {
        let giving = plan.enrolments.indices.filter { first in
          plan.enrolments[first].official == later.official
            && course(plan.enrolments[first].course)?.awards.contains { $0.covers(asked) } == true
        }
        if giving.count == 1, giving[0] != second { steps.append((giving[0], second)) }
      }
    }
    return random.any(of: steps)
  }
}
