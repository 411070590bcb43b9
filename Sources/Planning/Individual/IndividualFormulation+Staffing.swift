internal import LinearModel
internal import TrainingDomain

extension IndividualFormulation {
  /// A lever pulled for one person.
  struct Pull {
    let row: Int
    let move: Career.Move
    let column: Variable
  }

  /// Every pull, person by person.
  var pulls: [Pull] {
    surveyed.careers.choices.flatMap { choice in
      choice.careers.flatMap { career -> [Pull] in
        guard let move = career.move else { return [] }
        return (present[career.row] ?? []).map { Pull(row: career.row, move: move, column: $0) }
      }
    }
  }

  /// Who comes, moves and goes: one yes-or-no per person and way, and what that asks of the person's courses.
  mutating func addStaffing() {
    for (number, choice) in surveyed.careers.choices.enumerated() {
      for (way, career) in choice.careers.enumerated() {
        present[career.row] = (0..<choice.size).map { person in
          model.addVariable("present(\(number + 1),\(way + 1),\(person + 1))", upper: 1, kind: .integer)
        }
      }
      guard !choice.isOptional else { continue }
      let ways = choice.careers.flatMap { present[$0.row] ?? [] }
      model.addConstraint("way(\(number + 1))", ways.map { Term(1, $0) }, lower: 1, upper: 1)
    }
    guard !present.isEmpty else { return }
    var person = 0
    for (row, official) in problem.officials.enumerated() {
      for copy in 0..<official.count.count {
        if let there = present[row] {
          for choice in people[person] {
            model.addConstraint(
              "there(\(person + 1),\(choice.chance.slot + 1))", [term(choice), Term(-1, there[copy])], upper: 0)
          }
        }
        person += 1
      }
    }
    addOffers()
    addPosts()
  }

  /// How often each lever may be pulled in a year, and how many each unit may give away.
  private mutating func addOffers() {
    let levers = problem.levers
    let pulls = self.pulls
    func limit(_ name: String, _ most: Heads?, _ years: [Year], _ wanted: (Career.Move) -> Bool) {
      guard let most else { return }
      for year in years {
        let terms = pulls.filter { $0.move.year == year && wanted($0.move) }.map { Term(1, $0.column) }
        if !terms.isEmpty { model.addConstraint("\(name),\(year))", terms, upper: Double(most.count)) }
      }
    }
    for (index, lever) in levers.recruitment.enumerated() {
      limit("hires(\(index + 1)", lever.mostPerYear, lever.years) { $0.isHire(by: index) }
    }
    for (index, lever) in levers.transfers.enumerated() {
      limit("transfers(\(index + 1)", lever.mostPerYear, lever.years) { $0.isTransfer(by: index) }
    }
    for (index, lever) in levers.earlyRetirement.enumerated() {
      limit("early(\(index + 1)", lever.mostPerYear, lever.years) { $0.isEarlyRetirement(by: index) }
    }
    for (index, unit) in problem.units.enumerated() {
      let leaving = pulls.filter { $0.move.isTransfer(from: index) }.map { Term(1, $0.column) }
      guard !leaving.isEmpty, let posts = unit.establishment else { continue }
      let people = inPost(unit.id, on: problem.horizon.firstMonth.firstDay, among: surveyed.listed.indices)
      model.addConstraint("surplus(\(index + 1))", leaving, upper: Double(max(0, people - posts.count)))
    }
  }

  /// After anybody has come to a unit, it has no more people than posts.
  private mutating func addPosts() {
    for (index, unit) in problem.units.enumerated() {
      for year in problem.horizon.years {
        let coming = pulls.filter { $0.move.arrival == index && $0.move.year == year }
        guard !coming.isEmpty else { continue }
        let day = year.january.firstDay
        let fixed = inPost(unit.id, on: day, among: surveyed.listed.indices.filter { present[$0] == nil })
        let there = moving(in: unit.id, on: day)
        let open = model.addVariable("open(\(index + 1),\(year))", upper: 1, kind: .integer)
        model.addConstraint(
          "come(\(index + 1),\(year))", coming.map { Term(1, $0.column) } + [Term(-Double(coming.count), open)],
          upper: 0)
        let spare = Double(fixed + there.count)
        model.addConstraint(
          "posts(\(index + 1),\(year))", there.map { Term(1, $0) } + [Term(spare, open)],
          upper: Double((unit.establishment?.count ?? 0) - fixed) + spare)
      }
    }
  }

  /// `missing + gained + holders ≥ Σ R(n)·population[n]`, one yes-or-no for each population there can be.
  mutating func addStaffedTarget(_ count: TargetCount, _ heads: [Term]) {
    let target = problem.targets[count.target]
    let unit = count.unit.map { problem.units[$0].id }
    var fixed = target.level == nil ? count.population.count : 0
    var holders = 0
    var populating: [Variable] = []
    var holding: [Variable] = []
    for (row, official) in problem.officials.enumerated() {
      guard official.belongs(to: target.group), official.isInService(on: target.due),
        unit.map({ $0 == official.unit(on: target.due) }) ?? true
      else { continue }
      let isHolder = target.level.map { holds(official, $0, by: target.due) } ?? true
      if let there = present[row] {
        if target.level != nil { populating += there }
        if isHolder { holding += there }
      } else if row < surveyed.careers.listed {
        if target.level != nil { fixed += official.count.count }
        if isHolder { holders += official.count.count }
      }
    }
    let name = name(of: count)
    var demand: [Term] = []
    var sizes: [Term] = []
    var one: [Term] = []
    for more in 0...populating.count {
      let chosen = model.addVariable("population(\(name),\(fixed + more))", upper: 1, kind: .integer)
      one.append(Term(1, chosen))
      if more > 0 { sizes.append(Term(-Double(more), chosen)) }
      let required = target.requiredHeads(in: Heads(fixed + more)).count
      if required > 0 { demand.append(Term(-Double(required), chosen)) }
    }
    model.addConstraint("one(\(name))", one, lower: 1, upper: 1)
    if !populating.isEmpty {
      model.addConstraint("counted(\(name))", populating.map { Term(1, $0) } + sizes, lower: 0, upper: 0)
    }
    model.addConstraint(
      "attain(\(name))", heads + holding.map { Term(1, $0) } + demand, lower: -Double(holders))
  }

  private func holds(_ official: Official, _ level: Level, by day: CalendarDate) -> Bool {
    official.holds(level)
      || surveyed.progress(of: official).contains { study in
        study.completes <= day && study.awards.contains { $0.covers(level) }
      }
  }

  /// The load of a unit's month against its share or its floor, whichever a yes-or-no chooses.
  mutating func addStaffedAbsence(_ unit: WorkUnit, _ rule: AbsenceRule, _ month: Month, _ active: [Choice]) {
    let fixed = inPost(unit.id, on: month.lastDay, among: surveyed.listed.indices.filter { present[$0] == nil })
    var studied = Fraction.zero
    for official in surveyed.listed where official.unit == unit.id {
      for study in surveyed.progress(of: official) where study.completes >= month.firstDay {
        studied = studied + study.workload * Fraction(official.count.count)
      }
    }
    let there = moving(in: unit.id, on: month.lastDay)
    let name = "absent(\(ModelName.legal(unit.id.rawValue)),\(month))"
    let loads = active.map { course($0).workload }
    let all = loads.reduce(.zero, +) + studied
    let byFloor = model.addVariable("floor(\(name))", upper: 1, kind: .integer)
    let shares = WholeNumberRow(
      loads + there.map { _ in Fraction.zero - rule.share } + [Fraction.zero - all],
      limit: rule.share * Fraction(fixed) - studied)
    model.addConstraint(
      name, zip(shares.coefficients, active.map(\.column) + there + [byFloor]).map { Term(Double($0), $1) },
      upper: Double(shares.limit))
    let floor = WholeNumberRow(loads + [all], limit: max(rule.floor, studied) - studied + all)
    model.addConstraint(
      "least\(name)", zip(floor.coefficients, active.map(\.column) + [byFloor]).map { Term(Double($0), $1) },
      upper: Double(floor.limit))
  }

  private func inPost(_ unit: WorkUnit.ID, on day: CalendarDate, among rows: some Sequence<Int>) -> Int {
    rows.reduce(0) { sum, row in
      let official = problem.officials[row]
      return official.unit == unit && official.isInService(on: day) ? sum + official.count.count : sum
    }
  }

  /// The yes-or-nos of people who, being there, are in post in a unit on a day.
  private func moving(in unit: WorkUnit.ID, on day: CalendarDate) -> [Variable] {
    problem.officials.enumerated().flatMap { row, official -> [Variable] in
      guard official.isInService(on: day), official.unit(on: day) == unit else { return [] }
      return present[row] ?? []
    }
  }

  /// The decisions about staff at a point whose columns are whole, ordered by year and row.
  func moves(at point: [Double]) -> [StaffMove] {
    var found: [(year: Year, row: Int, move: StaffMove)] = []
    for pull in pulls where point[pull.column.index] > 0.5 {
      let official = problem.officials[pull.row]
      let kind = pull.move.decision(about: official, in: problem)
      if case .hire = kind, let last = found.indices.last, found[last].row == pull.row {
        found[last].move = StaffMove(kind, in: pull.move.year, count: found[last].move.count + 1)
      } else {
        found.append((pull.move.year, pull.row, StaffMove(kind, in: pull.move.year)))
      }
    }
    return found.sorted { ($0.year, $0.row) < ($1.year, $1.row) }.map(\.move)
  }
}
