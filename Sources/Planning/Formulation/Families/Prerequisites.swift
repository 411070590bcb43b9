internal import Languages
internal import LinearModel
internal import TrainingDomain

/// A level needed before a course is held by then: those who have started by an intake have completed a course that
/// gives it, `Σ_{i' ≤ i} sent[p, (c, i')] ≤ Σ_{s completes before i, gives a needed level} sent[p, s]`.
enum Prerequisites: ConstraintFamily {
  static let words = Wording(en: "prerequisites", vi: "điều kiện tiên quyết")

  static func addRows(to formulation: inout PlanFormulation) {
    for (position, profile) in formulation.profiles.enumerated() {
      for need in needs(of: profile, formulation) {
        addRows(for: need, of: position, profile, to: &formulation)
      }
    }
  }

  /// Levels needed for a course, with the chances that need them, ascending in time.
  private struct Need {
    let course: Int
    let levels: [Level]
    var chances: [Int]
  }

  private static func needs(of profile: Profile, _ formulation: PlanFormulation) -> [Need] {
    var found: [Need] = []
    for (index, chance) in profile.traits.chances.enumerated() {
      let course = formulation.slots[chance.slot].course
      for clause in chance.clauses where clause.fresh.isEmpty {
        if let position = found.firstIndex(where: { $0.course == course && $0.levels == clause.held }) {
          if found[position].chances.last != index { found[position].chances.append(index) }
        } else {
          found.append(Need(course: course, levels: clause.held, chances: [index]))
        }
      }
    }
    return found
  }

  private static func addRows(
    for need: Need, of position: Int, _ profile: Profile, to formulation: inout PlanFormulation
  ) {
    let slots = profile.traits.chances.map { formulation.slots[$0.slot] }
    let columns = formulation.sent[position]
    var pending: (started: [Int], completed: [Int])?
    func flush() {
      guard let row = pending else { return }
      formulation.model.addConstraint(
        "before(\(position + 1),\(formulation.name(of: slots[row.started[row.started.count - 1]])),"
          + need.levels.map { ModelName.legal("\($0)") }.joined(separator: ",") + ")",
        row.started.map { Term(1, columns[$0]) } + row.completed.map { Term(-1, columns[$0]) }, upper: 0)
    }
    for (count, index) in need.chances.enumerated() {
      let completed = slots.indices.filter { other in
        slots[other].course != need.course && slots[other].completion < slots[index].intake
          && need.levels.contains { formulation.surveyed.awards(slots[other].course, $0) }
      }
      if let last = pending, last.completed != completed { flush() }
      pending = (Array(need.chances[...count]), completed)
    }
    flush()
  }
}
