internal import Languages
internal import LinearModel
internal import TrainingDomain

/// A target's missing heads and gained heads cover its need: `missing[t] + Σ_p gained[p, t] ≥ required − baseline`.
///
/// Where people come and go, those who hold the level come and go with them, and the heads demanded are a column
/// (`RequiredHeads`).
///
/// Where one course alone lifts a profile to the level, those sent are those who gain; otherwise a column counts the
/// gain, at most the profile's size and at most those sent, so that nobody is counted twice.
enum Attainment: ConstraintFamily {
  static let words = Wording(en: "attainment", vi: "mức đạt chỉ tiêu")

  static func addRows(to formulation: inout PlanFormulation) {
    var gains = Array(repeating: [Term](), count: formulation.ledger.counts.count)
    for (position, profile) in formulation.profiles.enumerated() {
      for count in profile.traits.open {
        gains[count] += gain(of: position, profile, towards: count, in: &formulation)
      }
    }
    for (position, count) in formulation.ledger.counts.enumerated() {
      guard let missing = formulation.shortfall[position] else { continue }
      let holders = formulation.effects(on: count).filter { $0.effect.holders != 0 }
      let moving = holders.map { Term(Double($0.effect.holders), $0.column) }
      let required = formulation.required[position]
      formulation.model.addConstraint(
        "attain(\(formulation.name(of: count)))",
        [Term(1, missing)] + gains[position] + moving + (required.map { [Term(-1, $0)] } ?? []),
        lower: Double((required == nil ? count.required.count : 0) - count.baseline.count))
    }
  }

  private static func gain(
    of position: Int, _ profile: Profile, towards count: Int, in formulation: inout PlanFormulation
  ) -> [Term] {
    let reading = GainReading(formulation)
    let chances = profile.traits.chances
    let helping = chances.indices.filter { reading.helps(count, formulation.slots[chances[$0].slot]) }
    let columns = helping.map { formulation.sent[position][$0] }
    let courses = Set(helping.map { formulation.slots[chances[$0].slot].course })
    if courses.count <= 1 { return columns.map { Term(1, $0) } }
    let name = "\(position + 1),\(formulation.name(of: formulation.ledger.counts[count]))"
    let gained = formulation.model.addVariable("gained(\(name))", upper: Double(profile.size))
    formulation.model.addConstraint(
      "gain(\(name))", [Term(1, gained)] + columns.map { Term(-1, $0) }, upper: 0)
    if formulation.headcount(of: position) != nil {
      formulation.addRow("gainers(\(name))", [Term(1, gained)], atMost: 1, ofSize: position)
    }
    formulation.gained[position].append(PlanFormulation.GainColumn(column: gained, chances: helping))
    return [Term(1, gained)]
  }
}
