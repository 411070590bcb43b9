internal import TrainingDomain

/// A problem in which one target is all that counts, as long as no other target loses a holder the plan gives it.
///
/// The other targets demand what the plan gives them, and weigh so much that missing one of their heads is worse than
/// missing all of the one asked about. What a limit withholds from that target is then one number, whatever equally
/// good plans there are, and never grows when a limit is relaxed.
struct OthersKept {
  let problem: PlanningProblem

  init(_ standing: PlanningProblem, _ target: Target.ID, _ results: [TargetResult]) {
    var changed = standing
    let all = results.filter { $0.target == target }.map(\.required.count).reduce(1, +)
    let million = 1_000_000
    changed.targets = standing.targets.filter { $0.id == target }.map {
      $0.weighing(Fraction(1, over: 1_000 * million) ?? .one)
    }
    for result in results where result.target != target && result.planned > result.baseline {
      guard let other = standing.targets.first(where: { $0.id == result.target }), other.level != nil else { continue }
      let kept = min(result.planned, result.required).count
      guard kept > result.baseline.count, let share = Fraction(kept, over: result.population.count),
        let weight = Fraction(kept * all + 1, over: million)
      else { continue }
      var group = other.group
      if let unit = result.unit {
        group = Self.addGroup(of: other.group, in: unit, on: other.due, to: &changed)
      }
      changed.targets.append(other.keeping(share, of: group, result.unit, weight))
    }
    changed.stages = [.shortfall]
    changed.previousPlan = []
    problem = changed
  }

  /// A group of the members of another in one unit, so that the unit's target can demand a figure of its own.
  ///
  /// Who has moved to another unit by the day belongs there.
  private static func addGroup(
    of group: OfficialGroup.ID, in unit: WorkUnit.ID, on day: CalendarDate, to problem: inout PlanningProblem
  ) -> OfficialGroup.ID {
    let moves = problem.officials.contains { $0.transfer != nil }
    let id = OfficialGroup.ID("\(group)@\(unit)" + (moves ? "@\(day)" : ""))
    guard !problem.groups.contains(where: { $0.id == id }) else { return id }
    problem.groups.append(OfficialGroup(id: id, name: id.rawValue))
    for index in problem.officials.indices
    where problem.officials[index].unit(on: day) == unit && problem.officials[index].belongs(to: group) {
      problem.officials[index].groups.append(id)
    }
    return id
  }
}

extension Target {
  fileprivate func weighing(_ weight: Fraction) -> Target {
    Target(
      id: id, name: name, indicator: indicator, group: group, scope: scope, comparator: comparator,
      threshold: threshold, due: due, weight: weight, provenance: provenance)
  }

  fileprivate func keeping(
    _ share: Fraction, of group: OfficialGroup.ID, _ unit: WorkUnit.ID?, _ weight: Fraction
  ) -> Target {
    Target(
      id: Target.ID(unit.map { "\(id)@\($0)" } ?? id.rawValue), name: name, indicator: indicator, group: group,
      scope: .together, comparator: .atLeast, threshold: share, due: due, weight: weight, provenance: provenance)
  }
}
