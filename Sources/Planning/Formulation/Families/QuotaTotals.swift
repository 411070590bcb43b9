internal import Languages
internal import LinearModel
internal import TrainingDomain

/// The places of an intake are the people sent: `places[s] = Σ_p sent[p, s]`.
enum QuotaTotals: ConstraintFamily {
  static let words = Wording(en: "quota totals", vi: "tổng số học viên")

  static func addRows(to formulation: inout PlanFormulation) {
    var learners = Array(repeating: [Term](), count: formulation.slots.count)
    for (profile, columns) in zip(formulation.profiles, formulation.sent) {
      for (chance, column) in zip(profile.traits.chances, columns) { learners[chance.slot].append(Term(-1, column)) }
    }
    for slot in formulation.slots {
      guard let places = formulation.quota[slot.index] else { continue }
      formulation.model.addConstraint(
        "quota(\(formulation.name(of: slot)))", [Term(1, places)] + learners[slot.index], lower: 0, upper: 0)
    }
  }
}
