import TrainingDomain

/// Money of a random problem: usually too little for everything.
enum RandomSources {
  static func make(
    _ random: inout SeededGenerator, _ emphasis: RandomProblem.Emphasis, _ horizon: PlanningHorizon,
    _ courses: [Course], _ officials: [Official]
  ) -> [FundingSource] {
    let mean = courses.map(\.cost.perLearner.amount).reduce(0, +) / max(1, courses.count)
    let isAmple = [.workload, .split, .commitment, .pins, .below].contains(emphasis)
    let tight = emphasis == .carryOver ? random.number(1...3) : random.number(isAmple ? 6...16 : 2...7)
    return ["main", "extra"].map { id in
      FundingSource(
        id: Identifier(id), name: id,
        limits: horizon.years.map { YearlyDong(year: $0, amount: Dong(tight * mean + random.number(0...900_000))) },
        carriesOver: emphasis == .carryOver || random.chance(20), provenance: RandomProblem.assumed)
    }
  }
}

/// Targets of a random problem.
enum RandomTargets {
  static func make(
    _ random: inout SeededGenerator, _ emphasis: RandomProblem.Emphasis, _ horizon: PlanningHorizon
  ) -> [Target] {
    let levels = [RandomProblem.middle, RandomProblem.high, RandomProblem.bachelor, RandomProblem.standard]
    return levels.enumerated().compactMap { index, level in
      guard index != 1 || random.chance(60) else { return nil }
      return Target(
        id: Identifier("t\(index + 1)"), name: "target \(index + 1)", level: level,
        group: random.chance(70) ? OfficialGroup.everyone.id : "leaders",
        scope: emphasis == .units || random.chance(20) ? .eachUnit : .together,
        comparator: random.chance(60) ? .atLeast : .moreThan,
        threshold: random.pick([.fraction(1, 2), .fraction(3, 4), .fraction(4, 5), .fraction(19, 20)]),
        due: random.chance(75) ? horizon.last.december.lastDay : horizon.last.january.lastDay,
        weight: random.pick([.one, .one, .fraction(2, 1), .fraction(1, 2)]), provenance: RandomProblem.assumed)
    }
  }
}

/// Pins of a random problem.
enum RandomPins {
  static func make(
    _ random: inout SeededGenerator, _ emphasis: RandomProblem.Emphasis, _ horizon: PlanningHorizon,
    _ courses: [Course], _ officials: [Official]
  ) -> [Pin] {
    guard emphasis == .pins || random.chance(10) else { return [] }
    return (0..<2).compactMap { number in
      let year = random.chance(20) ? random.pick(horizon.years) : nil
      let course = random.pick(Array(courses.prefix(4)))
      let wanting = officials.filter { official in !course.awards.contains(where: official.holds) }
      guard number == 0 || random.chance(70), !wanting.isEmpty else {
        return Pin(official: random.pick(officials).id, course: course.id, decision: .mustNot(year))
      }
      return Pin(official: random.pick(wanting).id, course: course.id, decision: .must(year))
    }
  }
}
