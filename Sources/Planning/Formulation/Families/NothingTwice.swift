internal import Languages
internal import LinearModel
internal import TrainingDomain

/// Nobody starts a course for levels already held or being studied, nor one meant for those below a level.
///
/// Whoever has started courses that take away every fresh level a clause asks for does not start the course later:
/// for each choice of such courses, `Σ_{i' ≥ i} sent[p, (c, i')] + Σ_chosen Σ_{s starts before i} sent[p, s]
/// ≤ chosen · size[p]`, lifted by whatever earlier course meets the clause otherwise.
enum NothingTwice: ConstraintFamily {
  static let words = Wording(en: "nothing twice", vi: "không học lại bậc đã có")

  static func addRows(to formulation: inout PlanFormulation) {
    for (position, profile) in formulation.profiles.enumerated() {
      for (index, chance) in profile.traits.chances.enumerated() {
        for clause in chance.clauses where !clause.fresh.isEmpty {
          addRows(for: clause, of: position, profile, at: index, to: &formulation)
        }
      }
    }
  }

  private static func addRows(
    for clause: Clause, of position: Int, _ profile: Profile, at index: Int, to formulation: inout PlanFormulation
  ) {
    let slots = profile.traits.chances.map { formulation.slots[$0.slot] }
    let columns = formulation.sent[position]
    let surveyed = formulation.surveyed
    let slot = slots[index]
    let earlier = slots.indices.filter { slots[$0].intake < slot.intake && slots[$0].course != slot.course }
    let lifting = slots.indices.filter { other in
      slots[other].completion < slot.intake && slots[other].course != slot.course
        && clause.held.contains { surveyed.awards(slots[other].course, $0) }
    }
    let starting = slots.indices.filter { other in
      other == index
        || (clause.held.isEmpty && slots[other].course == slot.course && slots[other].intake > slot.intake
          && profile.traits.chances[other].clauses.contains(clause))
    }
    let choices = clause.fresh.map { level in
      distinct(earlier.map { slots[$0].course }.filter { surveyed.awards($0, level) })
    }
    let levels = clause.fresh.map { ModelName.legal("\($0)") }.joined(separator: ",")
    for (number, choice) in distinct(product(choices).map { distinct($0.sorted()) }).enumerated() {
      let taken = earlier.filter { choice.contains(slots[$0].course) }
      let forbidden = (starting + taken.filter { !lifting.contains($0) }).sorted()
      let lifted = lifting.filter { !taken.contains($0) }
      formulation.addRow(
        "fresh(\(position + 1),\(formulation.name(of: slot)),\(levels),\(number + 1))",
        forbidden.map { Term(1, columns[$0]) } + lifted.map { Term(-1, columns[$0]) },
        atMost: choice.count, ofSize: position)
    }
  }

  private static func product(_ lists: [[Int]]) -> [[Int]] {
    lists.reduce([[]]) { chosen, list in chosen.flatMap { start in list.map { start + [$0] } } }
  }

  private static func distinct<Element: Hashable>(_ list: [Element]) -> [Element] {
    var seen = Set<Element>()
    return list.filter { seen.insert($0).inserted }
  }
}
