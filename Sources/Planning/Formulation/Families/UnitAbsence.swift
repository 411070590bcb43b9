internal import Languages
internal import LinearModel
internal import TrainingDomain

/// In no month is more of a unit in class than it can spare: `Σ load·sent[p, s] + load in progress
/// ≤ max(share · in post, floor, load in progress)`.
///
/// Who is in post may be for the plan to decide: then the share moves with those who come and go.
///
/// Months in which the same slots are active make one row with the least limit; a row that cannot bind is left out.
enum UnitAbsence: ConstraintFamily {
  static let words = Wording(en: "unit absence", vi: "số người vắng mặt của đơn vị")

  static func addRows(to formulation: inout PlanFormulation) {
    let members = formulation.surveyed.listedByUnit
    let profiles = formulation.profilesByUnit
    for (unit, office) in formulation.problem.units.enumerated() {
      guard let rule = office.absence ?? formulation.problem.absence, !profiles[unit].isEmpty else { continue }
      let spare = SpareLoad(of: members[office.id] ?? [], rule, formulation.surveyed)
      addRows(unit, office, profiles[unit], spare, to: &formulation)
    }
  }

  /// What a unit's months have in common: the learners in class, and what those who come and go change.
  private struct Situation: Hashable {
    let learners: [Learner]
    let staffing: [UnitStaffing.Change]
  }

  /// People of a profile on a slot.
  private struct Learner: Hashable {
    let profile: Int
    let slot: Int
    let column: Variable
  }

  private static func addRows(
    _ unit: Int, _ office: WorkUnit, _ profiles: [Int], _ spare: SpareLoad, to formulation: inout PlanFormulation
  ) {
    let learners = learners(of: profiles, formulation)
    let staffing = UnitStaffing(unit, formulation)
    var months: [[Month]] = []
    var situations: [Situation] = []
    var known: [Situation: Int] = [:]
    for month in formulation.problem.horizon.months {
      let present = learners.filter { learner in
        formulation.slots[learner.slot].isActive(in: month)
          && formulation.profiles[learner.profile].traits.isIn(unit, in: month)
      }
      guard !present.isEmpty else { continue }
      let situation = Situation(learners: present, staffing: staffing.changes(in: month))
      if let position = known[situation] {
        months[position].append(month)
      } else {
        known[situation] = situations.count
        situations.append(situation)
        months.append([month])
      }
    }
    for (situation, months) in zip(situations, months) {
      addRow(situation, months, "absent(\(ModelName.legal(office.id.rawValue)),\(months[0]))", spare, to: &formulation)
    }
  }

  private static func learners(of profiles: [Int], _ formulation: PlanFormulation) -> [Learner] {
    var found: [Learner] = []
    for position in profiles {
      let profile = formulation.profiles[position]
      for (chance, column) in zip(profile.traits.chances, formulation.sent[position]) {
        found.append(Learner(profile: position, slot: chance.slot, column: column))
      }
    }
    return found.sorted { ($0.slot, $0.profile) < ($1.slot, $1.profile) }
  }

  private static func addRow(
    _ situation: Situation, _ months: [Month], _ name: String, _ spare: SpareLoad, to formulation: inout PlanFormulation
  ) {
    let loads = situation.learners.map { learner in
      formulation.problem.courses[formulation.slots[learner.slot].course].workload
    }
    let columns = situation.learners.map(\.column)
    let most = greatestLoad(situation.learners, formulation)
    guard !situation.staffing.isEmpty else {
      let limit = months.map(spare.load(in:)).min() ?? .zero
      if most > limit { addRow(name, loads, columns, limit, to: &formulation) }
      return
    }
    // With people who come and go every month's share, floor and load in progress stand in the row themselves.
    var limits: [MovingSpareLoad] = []
    for month in months {
      let limit = spare.movingLoad(in: month, situation.staffing)
      if !limits.contains(limit) { limits.append(limit) }
    }
    for (number, limit) in limits.enumerated() where most > limit.least {
      limit.addRows("\(name)\(number > 0 ? ".\(number + 1)" : "")", loads, columns, most: most, to: &formulation)
    }
  }

  private static func addRow(
    _ name: String, _ loads: [Fraction], _ columns: [Variable], _ limit: Fraction, to formulation: inout PlanFormulation
  ) {
    let row = WholeNumberRow(loads, limit: limit)
    formulation.model.addConstraint(
      name, zip(row.coefficients, columns).map { Term(Double($0), $1) }, upper: Double(row.limit))
  }

  /// The load were everyone who may be in class at once, each course once.
  private static func greatestLoad(_ learners: [Learner], _ formulation: PlanFormulation) -> Fraction {
    var counted = Set<[Int]>()
    var load = Fraction.zero
    for learner in learners {
      let course = formulation.slots[learner.slot].course
      guard counted.insert([learner.profile, course]).inserted else { continue }
      load =
        load + formulation.problem.courses[course].workload * Fraction(formulation.profiles[learner.profile].size)
    }
    return load
  }
}
