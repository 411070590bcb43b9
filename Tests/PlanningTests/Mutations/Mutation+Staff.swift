import PlanAudit
import TrainingDomain

/// Ways in which people come, move and go though nobody offered it, or there is no post for them.
extension Mutation {
  static let offers = [
    Mutation(.staffOffers, "a recruit by an unknown lever") { specimen, random in
      specimen.hire("strangers", random.pick(specimen.problem.units).id, random.pick(specimen.problem.horizon.years))
    },
    Mutation(.staffOffers, "a recruit in a year without the offer") { specimen, random in
      guard let lever = random.any(of: specimen.problem.levers.recruitment),
        let year = random.any(of: specimen.problem.horizon.years.filter { !lever.years.contains($0) })
      else { return false }
      return specimen.hire(lever.id, random.pick(lever.units), year)
    },
    Mutation(.staffOffers, "a recruit in a unit without the offer") { specimen, random in
      guard let lever = random.any(of: specimen.problem.levers.recruitment),
        let unit = random.any(of: specimen.problem.units.filter { !lever.units.contains($0.id) })
      else { return false }
      return specimen.hire(lever.id, unit.id, random.pick(lever.years))
    },
    Mutation(.staffOffers, "nobody is recruited") { specimen, random in
      guard let lever = random.any(of: specimen.problem.levers.recruitment) else { return false }
      return specimen.hire(lever.id, random.pick(lever.units), random.pick(lever.years), count: -random.number(0...3))
    },
    Mutation(.staffOffers, "one recruit more in a year than offered") { specimen, random in
      let levers = specimen.problem.levers.recruitment.compactMap { lever in lever.mostPerYear.map { (lever, $0) } }
      guard let (lever, most) = random.any(of: levers) else { return false }
      let year = random.pick(lever.years)
      specimen.plan.moves.removeAll { move in
        guard case .hire(lever.id, _) = move.kind else { return false }
        return move.year == year
      }
      return specimen.hire(lever.id, random.pick(lever.units), year, count: most.count + 1)
    },
    Mutation(.staffOffers, "a decision stands twice") { specimen, random in
      guard let move = random.any(of: specimen.plan.moves) else { return false }
      specimen.plan.moves.append(move)
      return true
    },
    Mutation(.staffOffers, "somebody is moved by an unknown lever") { specimen, random in
      guard let official = random.any(of: specimen.settled.filter { $0.count == 1 }),
        let unit = random.any(of: specimen.problem.units.filter { $0.id != official.unit })
      else { return false }
      return specimen.move("strangers", official.id, unit.id, random.pick(specimen.problem.horizon.years))
    },
    transfer("somebody is moved in a year without the offer") { specimen, lever, random in
      let years = specimen.problem.horizon.years.filter { !lever.years.contains($0) }
      return random.any(of: years).map { (nil, nil, $0) }
    },
    transfer("somebody is moved to the own unit") { specimen, lever, random in
      random.any(of: specimen.settled.filter { $0.count == 1 }).map { ($0, $0.unit, nil) }
    },
    transfer("somebody is moved from a unit without the offer") { specimen, lever, random in
      random.any(of: specimen.settled.filter { !lever.origins.contains($0.unit) }).map { ($0, nil, nil) }
    },
    transfer("somebody is moved who is of no group it is offered to") { specimen, lever, random in
      let others = specimen.settled.filter { official in !lever.groups.contains { official.belongs(to: $0) } }
      return random.any(of: others).map { ($0, nil, nil) }
    },
    transfer("somebody is moved to hold a post at home") { specimen, lever, random in
      let posts = specimen.settled.flatMap { official -> [(Official?, WorkUnit.ID?, Year?)] in
        guard let home = official.home, let post = official.position, lever.notLocalPositions.contains(post) else {
          return []
        }
        return [(official, home, nil)]
      }
      return random.any(of: posts)
    },
    transfer("one of a row of several is moved") { specimen, lever, random in
      random.any(of: specimen.settled.filter { $0.count.count > 1 }).map { ($0, nil, nil) }
    },
    transfer("somebody is moved who studies then") { specimen, lever, random in
      let students = specimen.settled.flatMap { official -> [(Official?, WorkUnit.ID?, Year?)] in
        guard let last = official.inProgress.map(\.completes).max() else { return [] }
        return lever.years.filter { $0.january.firstDay <= last }.map { (official, nil, $0) }
      }
      return random.any(of: students)
    },
    transfer("somebody is moved who must be sent on a course") { specimen, lever, random in
      guard let official = random.any(of: specimen.settled) else { return nil }
      specimen.problem.pins.append(
        Pin(official: official.id, course: random.pick(specimen.problem.courses).id, decision: .must(nil)))
      return (official, nil, nil)
    },
    Mutation(.staffOffers, "somebody leaves early without accepting it") { specimen, random in
      guard let lever = random.any(of: specimen.problem.levers.earlyRetirement) else { return false }
      let year = random.pick(lever.years)
      let willing = lever.conditions
      let others = specimen.settled.filter { official in
        !lever.officials.contains(official.id)
          && (willing.isEmpty
            || willing.contains { FailedCondition(official: official, intake: year.january).isFailed($0) })
      }
      guard let official = random.any(of: others) else { return false }
      specimen.plan.moves.append(StaffMove(.earlyRetirement(lever.id, official.id), in: year))
      return true
    },
    Mutation(.staffOffers, "somebody unknown leaves early") { specimen, random in
      guard let lever = random.any(of: specimen.problem.levers.earlyRetirement) else { return false }
      specimen.plan.moves.append(StaffMove(.earlyRetirement(lever.id, "stranger"), in: random.pick(lever.years)))
      return true
    },
  ]

  /// Moves somebody, most of it as offered: the draw says who, where and when, nil for anybody, anywhere and any time.
  private static func transfer(
    _ words: String,
    _ draw:
      @escaping @Sendable (inout Specimen, TransferLever, inout SeededGenerator) -> (
        Official?, WorkUnit.ID?, Year?
      )?
  ) -> Mutation {
    Mutation(.staffOffers, words) { specimen, random in
      guard let lever = random.any(of: specimen.problem.levers.transfers),
        let (wanted, destination, year) = draw(&specimen, lever, &random),
        let official = wanted ?? random.any(of: specimen.settled)
      else { return false }
      return specimen.move(
        lever.id, official.id, destination ?? random.pick(lever.destinations), year ?? random.pick(lever.years))
    }
  }

  static let vacancies = [
    Mutation(.vacancies, "more are recruited than there are posts at all") { specimen, random in
      guard let lever = random.any(of: specimen.problem.levers.recruitment) else { return false }
      let unit = random.pick(lever.units)
      let posts = specimen.problem.units.first { $0.id == unit }?.establishment?.count ?? 0
      return specimen.hire(lever.id, unit, random.pick(lever.years), count: posts + random.number(1...3))
    },
    Mutation(.vacancies, "one recruit more than there are vacancies") { specimen, random in
      guard let lever = random.any(of: specimen.problem.levers.recruitment) else { return false }
      let unit = random.pick(lever.units)
      let year = random.pick(lever.years)
      specimen.fillPosts(of: unit, in: year)
      return specimen.hire(lever.id, unit, year)
    },
    Mutation(.vacancies, "somebody is moved to a unit that is full") { specimen, random in
      guard let lever = random.any(of: specimen.problem.levers.transfers),
        let official = random.any(of: specimen.settled.filter { lever.origins.contains($0.unit) && $0.count == 1 }),
        let unit = random.any(of: lever.destinations.filter { $0 != official.unit })
      else { return false }
      let year = random.pick(lever.years)
      guard official.isInService(on: year.january.firstDay) else { return false }
      specimen.fillPosts(of: unit, in: year)
      return specimen.move(lever.id, official.id, unit, year)
    },
    Mutation(.vacancies, "people come to a unit whose posts are not given") { specimen, random in
      guard let lever = random.any(of: specimen.problem.levers.recruitment),
        let index = specimen.problem.units.firstIndex(where: { lever.units.contains($0.id) })
      else { return false }
      let unit = specimen.problem.units[index]
      specimen.problem.units[index] = WorkUnit(id: unit.id, name: unit.name, absence: unit.absence)
      return specimen.hire(lever.id, unit.id, random.pick(lever.years))
    },
  ]
}

extension Specimen {
  fileprivate mutating func hire(
    _ lever: RecruitmentLever.ID, _ unit: WorkUnit.ID, _ year: Year, count: Int = 1
  ) -> Bool {
    plan.moves.append(StaffMove(.hire(lever, unit), in: year, count: Heads(count)))
    return true
  }

  fileprivate mutating func move(
    _ lever: TransferLever.ID, _ official: Official.ID, _ unit: WorkUnit.ID, _ year: Year
  ) -> Bool {
    plan.moves.append(StaffMove(.transfer(lever, official, unit), in: year))
    return true
  }

  /// Gives a unit as many posts as it has people on 1 January of a year, after the plan's decisions.
  fileprivate mutating func fillPosts(of unit: WorkUnit.ID, in year: Year) {
    let january = year.january.firstDay
    var people = problem.officials.filter { $0.unit == unit && $0.isInService(on: january) }.map(\.count.count)
      .reduce(0, +)
    for move in plan.moves where move.year <= year {
      switch move.kind {
      case .hire(_, unit): people += move.count.count
      case .transfer(_, let id, let destination):
        guard let official = official(id), official.isInService(on: january) else { continue }
        if destination == unit { people += 1 }
        if official.unit == unit { people -= 1 }
      case .earlyRetirement(_, let id):
        if let official = official(id), official.unit == unit, official.isInService(on: january) { people -= 1 }
      default: continue
      }
    }
    problem.units = problem.units.map { old in
      guard old.id == unit else { return old }
      return WorkUnit(id: old.id, name: old.name, establishment: Heads(people), absence: old.absence)
    }
  }
}
