internal import LinearModel
internal import TrainingDomain

extension PlanFormulation {
  /// The point to begin a search with: that of a known plan where it keeps the rules, otherwise that of nobody sent.
  func start(from plan: TrainingPlan?) -> [Double]? {
    // Who takes which way of a crew is not traced back: with levers the search begins with nobody.
    guard crews.isEmpty, let plan, let point = point(of: plan), model.violations(of: point).isEmpty else {
      return idlePoint
    }
    return point
  }

  /// The point of a plan; nil where it sends someone whom the model does not know there.
  private func point(of plan: TrainingPlan) -> [Double]? {
    guard let sent = takers(in: plan) else { return nil }
    var point = Array(repeating: 0.0, count: model.variables.count)
    for column in aimColumns { point[column.index] = model[column].upper ?? Double(worstIdleUnit) }
    for (position, people) in sent.enumerated() {
      for (chance, takers) in people.enumerated() {
        point[self.sent[position][chance].index] = Double(takers.count)
        if let places = quota[profiles[position].traits.chances[chance].slot] {
          point[places.index] += Double(takers.count)
        }
      }
      for gain in gained[position] {
        point[gain.column.index] = Double(Set(gain.chances.flatMap { people[$0] }).count)
      }
    }
    for (slot, column) in zip(slots, classes) {
      guard let column, let places = quota[slot.index],
        case .ownClasses(let rule) = problem.courses[slot.course].delivery
      else { continue }
      point[column.index] = (point[places.index] / Double(max(1, rule.most))).rounded(.up)
    }
    for row in model.constraints {
      guard let missing = row.terms.first?.variable, shortfall.contains(missing), row.name.hasPrefix("attain(")
      else { continue }
      let gained = row.terms.dropFirst().map { $0.coefficient * point[$0.variable.index] }.reduce(0, +)
      point[missing.index] = max(0, (row.lower ?? 0) - gained)
    }
    return point
  }

  /// For every profile and chance, which of the profile's people take it, as positions in the profile.
  private func takers(in plan: TrainingPlan) -> [[[Int]]]? {
    var found = profiles.map { Array(repeating: [Int](), count: $0.traits.chances.count) }
    var homes: [Official.ID: [(profile: Int, person: Int)]] = [:]
    for (position, profile) in profiles.enumerated() {
      for (person, official) in profile.people.enumerated() {
        homes[problem.officials[official].id, default: []].append((position, person))
      }
    }
    for enrolment in plan.enrolments {
      guard
        let slot = slots.first(where: {
          $0.intake == enrolment.intake && problem.courses[$0.course].id == enrolment.course
        })
      else { return nil }
      for home in (homes[enrolment.official] ?? []).prefix(enrolment.count.count) {
        guard
          let chance = profiles[home.profile].traits.chances.firstIndex(where: { $0.slot == slot.index })
        else { continue }
        found[home.profile][chance].append(home.person)
      }
    }
    return found
  }
}
