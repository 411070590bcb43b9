internal import Languages
internal import LinearModel
internal import TrainingDomain

/// Wherever anyone is sent on a course, enough of the learners are of a favoured kind:
/// `Σ_favoured sent ≥ share · Σ sent`, over the horizon or at each intake.
enum PriorityShares: ConstraintFamily {
  static let words = Wording(en: "priority shares", vi: "tỷ lệ ưu tiên")

  static func addRows(to formulation: inout PlanFormulation) {
    for (course, taught) in formulation.problem.courses.enumerated() where !taught.priorityShares.isEmpty {
      let slots = formulation.surveyed.table.byCourse[course]
      for (number, rule) in taught.priorityShares.enumerated() {
        switch rule.period {
        case .horizon: addRow(rule, number, over: slots, to: &formulation)
        case .intake:
          for slot in slots { addRow(rule, number, over: [slot], to: &formulation) }
        }
      }
    }
  }

  private static func addRow(
    _ rule: PriorityShare, _ number: Int, over slots: [Int], to formulation: inout PlanFormulation
  ) {
    guard let first = slots.first, rule.share > .zero else { return }
    var terms: [Term] = []
    for (profile, columns) in zip(formulation.profiles, formulation.sent) {
      for (index, chance) in profile.traits.chances.enumerated() where slots.contains(chance.slot) {
        let isFavoured = profile.traits.favoured[index].contains(rule.kind)
        let weight = (isFavoured ? rule.share.denominator : 0) - rule.share.numerator
        if weight != 0 { terms.append(Term(Double(weight), columns[index])) }
      }
    }
    guard !terms.isEmpty else { return }
    formulation.model.addConstraint(
      "share(\(formulation.name(of: formulation.slots[first])),\(number + 1))", terms, lower: 0)
  }
}
