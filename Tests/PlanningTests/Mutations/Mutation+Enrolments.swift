import PlanAudit
import TrainingDomain

/// Ways in which an enrolment is none: of nobody, on nothing, at no time, twice, or of too many.
extension Mutation {
  static let references = [
    Mutation(.knownReferences, "somebody unknown is sent") { specimen, random in
      guard let position = specimen.enrolment(&random) else { return false }
      specimen.replace(position, official: "stranger")
      return true
    },
    Mutation(.knownReferences, "somebody is sent on an unknown course") { specimen, random in
      guard let position = specimen.enrolment(&random) else { return false }
      specimen.replace(position, course: "alchemy")
      return true
    },
    Mutation(.knownReferences, "classes open for an unknown course") { specimen, random in
      let intake = random.pick(specimen.problem.horizon.months)
      specimen.plan.openings.append(ClassOpening(course: "alchemy", intake: intake, classes: 1))
      return true
    },
  ]

  static let intakes = [
    Mutation(.intakeOffered, "an intake in a month in which the course takes nobody") { specimen, random in
      guard let position = specimen.enrolment(&random),
        let course = specimen.course(specimen.plan.enrolments[position].course)
      else { return false }
      let year = specimen.plan.enrolments[position].intake.year.number
      let shut = (1...12).filter { !course.intakeMonths.contains($0) }
      specimen.replace(position, intake: Month(year: year, number: random.pick(shut)))
      return true
    },
    Mutation(.intakeOffered, "an intake in a year in which the course is not offered") { specimen, random in
      guard let position = specimen.enrolment(&random),
        let course = specimen.course(specimen.plan.enrolments[position].course),
        let year = random.any(of: specimen.problem.horizon.years.filter { !course.years.contains($0) })
      else { return false }
      specimen.replace(position, intake: Month(year: year.number, number: random.pick(course.intakeMonths)))
      return true
    },
    Mutation(.intakeOffered, "an intake outside the horizon") { specimen, random in
      guard let position = specimen.enrolment(&random) else { return false }
      let years = [specimen.problem.horizon.first.number - 1, specimen.problem.horizon.last.number + 1]
      let month = specimen.plan.enrolments[position].intake.number
      specimen.replace(position, intake: Month(year: random.pick(years), number: month))
      return true
    },
    Mutation(.intakeOffered, "classes open when the course takes nobody") { specimen, random in
      guard let position = random.any(of: Array(specimen.plan.openings.indices)),
        let course = specimen.course(specimen.plan.openings[position].course)
      else { return false }
      let old = specimen.plan.openings[position]
      let shut = (1...12).filter { !course.intakeMonths.contains($0) }
      specimen.plan.openings[position] = ClassOpening(
        course: old.course, intake: Month(year: old.intake.year.number, number: random.pick(shut)),
        classes: old.classes)
      return true
    },
  ]

  static let counts = [
    Mutation(.countWithinRow, "an enrolment of nobody") { specimen, random in
      guard let position = specimen.enrolment(&random) else { return false }
      specimen.replace(position, people: 0)
      return true
    },
    Mutation(.countWithinRow, "an enrolment of fewer than nobody") { specimen, random in
      guard let position = specimen.enrolment(&random) else { return false }
      specimen.replace(position, people: -random.number(1...1_000_000))
      return true
    },
    Mutation(.countWithinRow, "one person more than the row stands for") { specimen, random in
      guard let position = specimen.enrolment(&random),
        let row = specimen.official(specimen.plan.enrolments[position].official)
      else { return false }
      specimen.replace(position, people: row.count.count + 1)
      return true
    },
    Mutation(.countWithinRow, "more people than numbers are for") { specimen, random in
      guard let position = specimen.enrolment(&random) else { return false }
      specimen.replace(position, people: Int.max - random.number(0...9))
      return true
    },
    Mutation(.courseOnce, "an official takes a course again at another intake") { specimen, random in
      guard let position = specimen.enrolment(&random) else { return false }
      let old = specimen.plan.enrolments[position]
      guard let row = specimen.official(old.official) else { return false }
      let others = specimen.opportunities.filter { $0.course.id == old.course && $0.intake != old.intake }
      guard let other = random.any(of: others) else { return false }
      specimen.replace(position, people: row.count.count)
      specimen.send(row, other)
      return true
    },
    Mutation(.courseOnce, "an enrolment stands twice") { specimen, random in
      guard let position = specimen.enrolment(&random) else { return false }
      let old = specimen.plan.enrolments[position]
      guard let row = specimen.official(old.official), 2 * old.count.count > row.count.count else { return false }
      specimen.plan.enrolments.insert(old, at: random.number(0...specimen.plan.enrolments.count))
      return true
    },
    Mutation(.courseOnce, "a row sends one person more than it has over two intakes") { specimen, random in
      guard let row = random.any(of: specimen.settled.filter { $0.count.count > 1 }),
        let first = random.any(of: specimen.opportunities)
      else { return false }
      let others = specimen.opportunities.filter { $0.course.id == first.course.id && $0.intake != first.intake }
      guard let second = random.any(of: others) else { return false }
      specimen.plan.enrolments.removeAll { $0.official == row.id && $0.course == first.course.id }
      let early = random.number(1...row.count.count)
      specimen.send(row, first, people: early)
      specimen.send(row, second, people: row.count.count + 1 - early)
      return true
    },
  ]
}
