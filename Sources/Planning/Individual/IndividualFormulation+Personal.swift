internal import LinearModel
internal import TrainingDomain

extension IndividualFormulation {
  /// The rules on one person: each course once, workload, what earlier courses must have settled, pins.
  mutating func addPersonalRows() {
    for person in people.indices where !people[person].isEmpty {
      let choices = people[person]
      let name = "\(person + 1)"
      for index in problem.courses.indices {
        let same = choices.filter { slot($0).course == index }
        if same.count > 1 { model.addConstraint("once(\(name),\(index + 1))", same.map(term), upper: 1) }
      }
      addWorkload(of: choices, name)
      for choice in choices {
        for (number, clause) in choice.chance.clauses.enumerated() {
          add(clause, for: choice, among: choices, "\(name),\(choice.chance.slot + 1),\(number + 1)")
        }
      }
      addPins(on: choices, name)
    }
  }

  func term(_ choice: Choice) -> Term { Term(1, choice.column) }

  private mutating func addWorkload(of choices: [Choice], _ name: String) {
    let inProgress = surveyed.progress(of: problem.officials[choices[0].official])
    for month in problem.horizon.months {
      let active = choices.filter { slot($0).isActive(in: month) }
      guard active.count > 1 || (!active.isEmpty && !inProgress.isEmpty) else { continue }
      let studied = inProgress.filter { $0.completes >= month.firstDay }.map(\.workload)
      let row = WholeNumberRow(active.map { course($0).workload }, limit: Fraction.one - studied.reduce(.zero, +))
      model.addConstraint(
        "load(\(name),\(month))", zip(row.coefficients, active).map { Term(Double($0), $1.column) },
        upper: Double(row.limit))
    }
  }

  /// `sent ≤ Σ earlier courses that give a level + Σ levels still fresh`, a level being fresh only while no course that
  /// awards it has started.
  private mutating func add(_ clause: Clause, for choice: Choice, among choices: [Choice], _ name: String) {
    let start = slot(choice).intake
    let others = choices.filter { slot($0).course != slot(choice).course }
    let giving = others.filter { other in
      slot(other).completion < start && clause.held.contains { surveyed.awards(slot(other).course, $0) }
    }
    var terms = [term(choice)] + giving.map { Term(-1, $0.column) }
    for (number, level) in clause.fresh.enumerated() {
      let fresh = model.addVariable("fresh(\(name),\(number + 1))", upper: 1)
      terms.append(Term(-1, fresh))
      for other in others where slot(other).intake < start && surveyed.awards(slot(other).course, level) {
        model.addConstraint(
          "spoilt(\(name),\(number + 1),\(other.chance.slot + 1))", [Term(1, fresh), term(other)], upper: 1)
      }
    }
    model.addConstraint("needs(\(name))", terms, upper: 0)
  }

  private mutating func addPins(on choices: [Choice], _ name: String) {
    let official = problem.officials[choices[0].official].id
    for (number, pin) in problem.pins.enumerated() where pin.official == official {
      guard case .must(let year) = pin.decision else { continue }
      let meant = choices.filter { course($0).id == pin.course && (year == nil || slot($0).intake.year == year) }
      if !meant.isEmpty { model.addConstraint("pin(\(name),\(number + 1))", meant.map(term), lower: 1) }
    }
  }
}
