internal import Languages
internal import LinearModel
internal import TrainingDomain

/// No more learners than seats, per intake, year or horizon, over all officials or those of a unit.
///
/// A limit on all learners of one intake is a bound of its places; every other limit is a row.
enum Seats: ConstraintFamily {
  static let words = Wording(en: "seats", vi: "suất học")

  static func addRows(to formulation: inout PlanFormulation) {
    let profiles = formulation.profilesByUnit
    for (course, taught) in formulation.problem.courses.enumerated() {
      for (number, limit) in taught.seats.enumerated() {
        for (slots, most) in spans(of: limit, course, formulation) {
          switch limit.scope {
          case .together: addLimit(slots, most, number, to: &formulation)
          case .eachUnit:
            for unit in formulation.problem.units.indices {
              addLimit(slots, most, number, unit, profiles[unit], to: &formulation)
            }
          case .unit(let id):
            guard let unit = formulation.problem.units.firstIndex(where: { $0.id == id }) else { continue }
            addLimit(slots, most, number, unit, profiles[unit], to: &formulation)
          }
        }
      }
    }
  }

  /// The groups of slots over which a limit counts, with the limit of each.
  static func spans(
    of limit: SeatLimit, _ course: Int, _ formulation: PlanFormulation
  ) -> [(slots: [Slot], most: Heads)] { spans(of: limit, course, formulation.surveyed) }

  /// The groups of slots over which a limit counts, with the limit of each.
  static func spans(
    of limit: SeatLimit, _ course: Int, _ surveyed: SurveyContext
  ) -> [(slots: [Slot], most: Heads)] {
    let slots = surveyed.table.byCourse[course].map { surveyed.table.slots[$0] }
    switch limit.period {
    case .intake: return slots.compactMap { slot in limit.limit(in: slot.intake.year).map { ([slot], $0) } }
    case .year:
      return surveyed.problem.horizon.years.compactMap { year in
        limit.limit(in: year).map { (slots.filter { $0.intake.year == year }, $0) }
      }
    case .horizon: return limit.learners.map { [(slots, $0)] } ?? []
    }
  }

  private static func addLimit(_ slots: [Slot], _ most: Heads, _ number: Int, to formulation: inout PlanFormulation) {
    let places = slots.compactMap { formulation.quota[$0.index] }
    for slot in slots { formulation.limitPlaces(in: slot.index, to: most.count) }
    guard places.count > 1 else { return }
    formulation.model.addConstraint(
      "seats(\(formulation.name(of: slots[0])),\(number + 1))", places.map { Term(1, $0) }, upper: Double(most.count))
  }

  private static func addLimit(
    _ slots: [Slot], _ most: Heads, _ number: Int, _ unit: Int, _ profiles: [Int],
    to formulation: inout PlanFormulation
  ) {
    let places = places(on: slots, in: unit, of: profiles, formulation)
    guard places.possible > most.count, let first = slots.first else { return }
    let name = ModelName.legal(formulation.problem.units[unit].id.rawValue)
    formulation.model.addConstraint(
      "seats(\(formulation.name(of: first)),\(number + 1),\(name))", places.terms, upper: Double(most.count))
  }

  /// The places on some slots of those who work in a unit when they start, and how many they can be.
  ///
  /// - Parameter profiles: the profiles whose people are ever in the unit.
  static func places(
    on slots: [Slot], in unit: Int, of profiles: [Int], _ formulation: PlanFormulation
  ) -> (terms: [Term], possible: Int) {
    let wanted = Set(slots.map(\.index))
    var terms: [Term] = []
    var possible = 0
    for position in profiles {
      let profile = formulation.profiles[position]
      let columns = formulation.columns(of: position) { slot in
        wanted.contains(slot.index) && profile.traits.isIn(unit, in: slot.intake)
      }
      terms += columns.map { Term(1, $0) }
      if !columns.isEmpty { possible += profile.size }
    }
    return (terms, possible)
  }
}
