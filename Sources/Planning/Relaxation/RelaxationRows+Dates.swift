internal import LinearModel
internal import TrainingDomain

extension RelaxationRows {
  /// A column for every day on which a target may fall due, by position of the widened problem's targets; nil for a
  /// target whose day is fixed. At least one day of every target is chosen.
  func dueDays(_ formulation: inout PlanFormulation) -> [Variable?] {
    let targets = limits.widened.targets
    var days: [Variable?] = Array(repeating: nil, count: targets.count)
    for target in targets.indices.dropLast(limits.later.count) {
      let all = [target] + limits.later.indices.filter { limits.later[$0].target == target }.map { ownTargets + $0 }
      guard all.count > 1 else { continue }
      for day in all {
        let column = formulation.model.addVariable("on(\(targets[day].due),\(day + 1))", upper: 1, kind: .integer)
        // The idle point chooses every day.
        formulation.aimColumns.append(column)
        days[day] = column
      }
      formulation.model.addConstraint(
        "day(\(ModelName.legal(targets[target].id.rawValue)))", all.compactMap { days[$0] }.map { Term(1, $0) },
        lower: 1)
    }
    return days
  }

  /// What stays missing, each target on the day that is chosen for it, weighed as on its own due date.
  func missing(on days: [Variable?], _ formulation: inout PlanFormulation) -> StageObjective {
    var terms: [(weight: Int, column: Variable)] = []
    for (position, count) in formulation.ledger.counts.enumerated() {
      guard let missing = formulation.shortfall[position] else { continue }
      guard let day = days[count.target] else {
        terms.append((count.coefficient, missing))
        continue
      }
      let need = Double(count.mostMissing.count)
      let name = formulation.name(of: count)
      let held = formulation.model.addVariable("held(\(name))", upper: need, kind: .integer)
      formulation.aimColumns.append(held)
      // Heads missing on a day that is not chosen are forgiven.
      formulation.model.addConstraint(
        "due(\(name))", [Term(1, missing), Term(-1, held), Term(need, day)], upper: need)
      terms.append((weight(of: count, formulation), held))
    }
    return StageObjective(stage: .shortfall, terms: terms, constant: 0)
  }

  /// How many targets the problem has of its own.
  private var ownTargets: Int { limits.widened.targets.count - limits.later.count }

  /// A missing head weighs the same whenever its target falls due.
  private func weight(of count: TargetCount, _ formulation: PlanFormulation) -> Int {
    let target = count.target < ownTargets ? count.target : limits.later[count.target - ownTargets].target
    let own = formulation.ledger.counts.first { $0.target == target && $0.unit == count.unit }
    return (own ?? count).coefficient
  }
}
