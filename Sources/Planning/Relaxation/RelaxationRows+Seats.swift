internal import LinearModel
internal import TrainingDomain

extension RelaxationRows {
  /// `Σ places ≤ seats + more`; where every unit has a limit of its own, all of them give way alike.
  func seats(_ formulation: inout PlanFormulation) -> [Priced] {
    var found: [Priced] = []
    for (course, taught) in formulation.problem.courses.enumerated() {
      for (number, limit) in taught.seats.enumerated() {
        for (slots, most) in Seats.spans(of: limit, course, formulation) {
          guard let first = slots.first else { continue }
          let year = limit.period == .horizon ? nil : first.intake.year
          let asked = Relaxation.seats(taught.id, limit: number, year, .zero)
          let rows = places(of: limit, slots, formulation).filter { $0.possible > most.count }
          guard !rows.isEmpty else { continue }
          let known = found.first { $0.limit == asked }?.column
          let column =
            known
            ?? formulation.model.addVariable(
              "more(\(asked.modelName))", upper: asks(asked) ? rows.map { Double($0.possible) }.max() : 0,
              kind: .integer)
          if known == nil { found.append(Priced(limit: asked, weight: prices.seat.amount, column: column)) }
          for (place, row) in rows.enumerated() {
            formulation.model.addConstraint(
              "seats(\(formulation.name(of: first)),\(number + 1),\(place + 1))",
              row.terms + [Term(-1, column)], upper: Double(most.count))
          }
        }
      }
    }
    return found
  }

  /// The places that a limit counts together, a row for each unit where units are counted on their own.
  private func places(
    of limit: SeatLimit, _ slots: [Slot], _ formulation: PlanFormulation
  ) -> [(terms: [Term], possible: Int)] {
    switch limit.scope {
    case .together:
      let columns = slots.compactMap { formulation.quota[$0.index] }
      let possible = columns.map { Int(formulation.model[$0].upper ?? 0) }.reduce(0, +)
      return [(columns.map { Term(1, $0) }, possible)]
    case .eachUnit:
      let profiles = formulation.profilesByUnit
      return profiles.indices.map { Seats.places(on: slots, in: $0, of: profiles[$0], formulation) }
    case .unit(let id):
      guard let unit = formulation.problem.units.firstIndex(where: { $0.id == id }) else { return [] }
      return [Seats.places(on: slots, in: unit, of: formulation.profilesByUnit[unit], formulation)]
    }
  }
}
