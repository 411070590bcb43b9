internal import LinearModel
internal import TrainingDomain

/// Who comes to a unit and goes from it by a decision, month by month.
struct UnitStaffing {
  /// What one person more on a way changes in the number in post.
  struct Change: Hashable {
    let column: Variable
    /// −1 for somebody gone, 1 for somebody come.
    let people: Int
    /// The most people that can take the way.
    let most: Int
  }

  private let pulls: [(move: Career.Move, column: Variable, crew: Crew)]
  private let unit: Int
  private let officials: [Official]

  init(_ unit: Int, _ formulation: PlanFormulation) {
    self.unit = unit
    officials = formulation.problem.officials
    pulls = MoveColumns(formulation).all.filter { $0.move.arrival == unit || $0.move.departure == unit }
  }

  /// The changes in force on a month's last day; of those who would be gone anyway there is none.
  func changes(in month: Month) -> [Change] {
    pulls.compactMap { pull in
      guard pull.move.year.january <= month else { return nil }
      if !pull.crew.isOptional, let stay = pull.crew.ways[0].rows.first,
        !officials[stay].isInService(on: month.lastDay)
      {
        return nil
      }
      return Change(column: pull.column, people: pull.move.arrival == unit ? 1 : -1, most: pull.crew.size)
    }
  }
}
