internal import LinearModel
internal import TrainingDomain

extension PlanFormulation {
  /// The point to begin a search with: that of a known plan where it keeps the rules, otherwise that of nobody sent.
  func start(from plan: TrainingPlan?) -> [Double]? {
    guard let plan, let point = point(of: plan), model.violations(of: point).isEmpty else {
      return idlePoint
    }
    return point
  }

  /// The point of a plan; nil where it sends someone whom the model does not know there.
  private func point(of plan: TrainingPlan) -> [Double]? {
    guard let known = KnownStaffing(plan, of: self), let sent = takers(in: plan, known) else { return nil }
    var point = Array(repeating: 0.0, count: model.variables.count)
    known.write(into: &point, of: self)
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
    known.settleSwitches(in: &point, of: self)
    for row in model.constraints {
      guard let missing = row.terms.first?.variable, shortfall.contains(missing), row.name.hasPrefix("attain(")
      else { continue }
      let gained = row.terms.dropFirst().map { $0.coefficient * point[$0.variable.index] }.reduce(0, +)
      point[missing.index] = max(0, (row.lower ?? 0) - gained)
    }
    return point
  }

  /// For every profile and chance, which of the profile's people take it, as positions in the profile.
  private func takers(in plan: TrainingPlan, _ known: KnownStaffing) -> [[[Int]]]? {
    var found = profiles.map { Array(repeating: [Int](), count: $0.traits.chances.count) }
    var homes: [Official.ID: [(profile: Int, person: Int)]] = [:]
    for (position, profile) in profiles.enumerated() {
      for (person, official) in profile.people.enumerated()
      where profile.way.map({ known.takes($0, person) }) ?? true {
        homes[problem.officials[official].id, default: []].append((position, person))
      }
    }
    for enrolment in plan.enrolments {
      guard let course = surveyed.index(of: enrolment.course),
        let slot = surveyed.table.byCourse[course].first(where: { slots[$0].intake == enrolment.intake })
      else { return nil }
      // Who of a row of several took which course is no part of a plan: those sent least are taken to be the ones.
      let open = (homes[enrolment.official] ?? []).compactMap { home in
        profiles[home.profile].traits.chances.firstIndex { $0.slot == slot }.map { (home: home, chance: $0) }
      }
      let taken = open.map { taker in found[taker.home.profile].count { $0.contains(taker.home.person) } }
      guard open.count >= enrolment.count.count else { return nil }
      for index in open.indices.sorted(by: { (taken[$0], $0) < (taken[$1], $1) }).prefix(enrolment.count.count) {
        found[open[index].home.profile][open[index].chance].append(open[index].home.person)
      }
    }
    return found
  }
}
