internal import LinearModel
internal import TrainingDomain

extension IndividualFormulation {
  /// Writes an aim over the individual columns, adding those the aim needs of its own.
  mutating func objective(for stage: ObjectiveStage) -> StageObjective {
    switch stage {
    case .shortfall:
      return StageObjective(
        stage: stage,
        terms: zip(ledger.counts, missing).compactMap { count, column in column.map { (count.coefficient, $0) } },
        constant: 0)
    case .cost:
      var terms = choices.map { (weight: course($0).cost.perLearner.amount, column: $0.column) }
      for slot in slots {
        guard let classes = classes[slot.index], case .ownClasses(let rule) = problem.courses[slot.course].delivery
        else { continue }
        terms.append((rule.fixedCost.amount, classes))
      }
      terms += pulls.map { (weight: $0.move.costByYear.reduce(0, +), column: $0.column) }
      return StageObjective(stage: stage, terms: terms.filter { $0.weight != 0 }, constant: 0)
    case .earliest:
      let first = problem.horizon.firstMonth
      let terms = choices.map { (weight: first.distance(to: slot($0).completion) + 1, column: $0.column) }
      return StageObjective(stage: stage, terms: terms, constant: 0)
    case .unmetTargets:
      var terms: [(weight: Int, column: Variable)] = []
      for (count, column) in zip(ledger.counts, missing) {
        guard let column else { continue }
        let unmet = model.addVariable("unmet(\(name(of: count)))", upper: 1, kind: .integer)
        model.addConstraint(
          "met(\(name(of: count)))", [Term(1, column), Term(-Double(count.mostMissing.count), unmet)], upper: 0)
        terms.append((1, unmet))
      }
      return StageObjective(stage: stage, terms: terms, constant: 0)
    case .worstUnit:
      let worst = model.addVariable("worst", kind: .integer)
      for (unit, office) in problem.units.enumerated() {
        let terms = zip(ledger.counts, missing).compactMap { count, column -> Term? in
          count.unit == unit ? column.map { Term(-Double(count.coefficient), $0) } : nil
        }
        guard !terms.isEmpty else { continue }
        model.addConstraint("worst(\(ModelName.legal(office.id.rawValue)))", [Term(1, worst)] + terms, lower: 0)
      }
      return StageObjective(stage: stage, terms: [(1, worst)], constant: 0)
    case .changes:
      return changes()
    }
  }

  private mutating func changes() -> StageObjective {
    var terms: [(weight: Int, column: Variable)] = []
    var rows = RowPlaces()
    var person = 0
    for (row, official) in problem.officials.enumerated() {
      for _ in 0..<official.count.count {
        for choice in people[person] {
          let slot = slot(choice)
          let had = problem.previousPlan.contains { earlier in
            earlier.official == official.id && earlier.course == problem.courses[slot.course].id
              && earlier.intake == slot.intake && earlier.count > .zero
          }
          terms.append((had && official.count == 1 ? -1 : 1, choice.column))
          if had && official.count > 1 { rows.add(choice.column, row: row, slot: slot.index) }
        }
        person += 1
      }
    }
    terms += rows.kept(of: surveyed, in: &model).map { (-2, $0) }
    let before = problem.previousPlan.reduce(0) { $0 + $1.count.count }
    return StageObjective(stage: .changes, terms: terms, constant: before)
  }
}
