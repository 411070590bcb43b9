internal import LinearModel
internal import TrainingDomain

extension PlanFormulation {
  /// Writes an aim over the model's columns, adding those the aim needs of its own.
  mutating func objective(for stage: ObjectiveStage) -> StageObjective {
    switch stage {
    case .shortfall:
      let terms = zip(ledger.counts, shortfall).compactMap { count, missing in
        missing.map { (weight: count.coefficient, column: $0) }
      }
      return StageObjective(stage: stage, terms: terms, constant: 0)
    case .cost: return StageObjective(stage: stage, terms: costTerms(), constant: 0)
    case .earliest:
      let first = problem.horizon.firstMonth
      let terms = slots.compactMap { slot in
        quota[slot.index].map { (weight: first.distance(to: slot.completion) + 1, column: $0) }
      }
      return StageObjective(stage: stage, terms: terms, constant: 0)
    case .unmetTargets: return StageObjective(stage: stage, terms: unmetTerms(), constant: 0)
    case .worstUnit: return StageObjective(stage: stage, terms: worstUnitTerms(), constant: 0)
    case .changes: return changes()
    }
  }

  private func costTerms() -> [(weight: Int, column: Variable)] {
    var terms: [(weight: Int, column: Variable)] = []
    for slot in slots {
      let course = problem.courses[slot.course]
      if let places = quota[slot.index], course.cost.perLearner > .zero {
        terms.append((course.cost.perLearner.amount, places))
      }
      if let classes = classes[slot.index], case .ownClasses(let rule) = course.delivery, rule.fixedCost > .zero {
        terms.append((rule.fixedCost.amount, classes))
      }
    }
    for (crew, columns) in zip(crews, staff) {
      for (way, column) in zip(crew.ways, columns) {
        let cost = way.move?.costByYear.reduce(0, +) ?? 0
        if cost > 0 { terms.append((cost, column)) }
      }
    }
    return terms
  }

  /// A target is unmet where a head is missing: `missing[t] ≤ need[t] · unmet[t]`.
  private mutating func unmetTerms() -> [(weight: Int, column: Variable)] {
    var terms: [(weight: Int, column: Variable)] = []
    for (count, missing) in zip(ledger.counts, shortfall) {
      guard let missing else { continue }
      let unmet = model.addVariable("unmet(\(name(of: count)))", upper: 1, kind: .integer)
      aimColumns.append(unmet)
      model.addConstraint(
        "met(\(name(of: count)))", [Term(1, missing), Term(-Double(count.mostMissing.count), unmet)], upper: 0)
      terms.append((1, unmet))
    }
    return terms
  }

  /// The worst unit's weighted shortfall: `worst ≥ Σ_t c[t, u] · missing[t, u]` for every unit.
  private mutating func worstUnitTerms() -> [(weight: Int, column: Variable)] {
    let worst = model.addVariable("worst", kind: .integer)
    aimColumns.append(worst)
    for (unit, office) in problem.units.enumerated() {
      let terms = zip(ledger.counts, shortfall).compactMap { count, missing -> Term? in
        count.unit == unit ? missing.map { Term(-Double(count.coefficient), $0) } : nil
      }
      guard !terms.isEmpty else { continue }
      model.addConstraint("worst(\(ModelName.legal(office.id.rawValue)))", [Term(1, worst)] + terms, lower: 0)
    }
    return [(1, worst)]
  }

  /// An enrolment of the earlier plan that is kept saves a change; one that is new makes a change.
  ///
  /// For a row of several, a column counts what is kept: `kept[row, s] ≤ before[row, s]` and `≤ Σ_p sent[p, s]`.
  private mutating func changes() -> StageObjective {
    var terms: [(weight: Int, column: Variable)] = []
    var rows = RowPlaces()
    for (profile, columns) in zip(profiles, sent) {
      for (chance, column) in zip(profile.traits.chances, columns) {
        terms.append((profile.traits.previous.contains(chance.slot) ? -1 : 1, column))
        if let row = profile.traits.previousRow { rows.add(column, row: row, slot: chance.slot) }
      }
    }
    terms += rows.kept(of: surveyed, in: &model).map { (-2, $0) }
    let before = problem.previousPlan.reduce(0) { $0 + $1.count.count }
    return StageObjective(stage: .changes, terms: terms, constant: before)
  }
}
