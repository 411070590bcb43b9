internal import Languages
internal import LinearModel
internal import TrainingDomain

/// In no month is more of a unit in class than it can spare: `Σ load·sent[p, s] + load in progress
/// ≤ max(share · in post, floor, load in progress)`.
///
/// Months in which the same slots are active make one row with the least limit; a row that cannot bind is left out.
enum UnitAbsence: ConstraintFamily {
  static let words = Wording(en: "unit absence", vi: "số người vắng mặt của đơn vị")

  static func addRows(to formulation: inout PlanFormulation) {
    for (unit, office) in formulation.problem.units.enumerated() {
      guard let rule = office.absence ?? formulation.problem.absence else { continue }
      let spare = SpareLoad(unit: office.id, rule, formulation.surveyed)
      addRows(unit, office, spare, to: &formulation)
    }
  }

  private static func addRows(
    _ unit: Int, _ office: WorkUnit, _ spare: SpareLoad, to formulation: inout PlanFormulation
  ) {
    var learners: [Int: [(profile: Int, column: Variable)]] = [:]
    for (position, profile) in formulation.profiles.enumerated() where profile.traits.unit == unit {
      for (chance, column) in zip(profile.traits.chances, formulation.sent[position]) {
        learners[chance.slot, default: []].append((position, column))
      }
    }
    let slots = formulation.slots.filter { learners[$0.index] != nil }
    for period in BusyPeriods(slots, formulation.problem.horizon).periods {
      let limit = period.months.map(spare.load(in:)).min() ?? .zero
      var loads: [Fraction] = []
      var columns: [Variable] = []
      for slot in period.active.map({ slots[$0] }) {
        for learner in learners[slot.index] ?? [] {
          loads.append(formulation.problem.courses[slot.course].workload)
          columns.append(learner.column)
        }
      }
      let row = WholeNumberRow(loads, limit: limit)
      guard canExceed(period.active.map { slots[$0] }, learners, limit, formulation) else { continue }
      formulation.model.addConstraint(
        "absent(\(ModelName.legal(office.id.rawValue)),\(period.months[0]))",
        zip(row.coefficients, columns).map { Term(Double($0), $1) }, upper: Double(row.limit))
    }
  }

  /// Whether everyone who may be in class at once, each course once, would exceed the limit.
  private static func canExceed(
    _ slots: [Slot], _ learners: [Int: [(profile: Int, column: Variable)]], _ limit: Fraction,
    _ formulation: PlanFormulation
  ) -> Bool {
    var counted = Set<[Int]>()
    var load = Fraction.zero
    for slot in slots {
      for learner in learners[slot.index] ?? [] where counted.insert([learner.profile, slot.course]).inserted {
        let size = Fraction(formulation.profiles[learner.profile].size)
        load = load + formulation.problem.courses[slot.course].workload * size
      }
    }
    return load > limit
  }
}
