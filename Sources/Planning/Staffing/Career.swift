internal import TrainingDomain

/// One way in which people may come, move or go, or stay as they are.
struct Career: Sendable {
  /// Position of the row in the survey's roster that describes people on this way.
  let row: Int
  /// The lever that is pulled; nil for staying.
  let move: Move?

  /// A lever pulled for one person.
  struct Move: Hashable, Sendable {
    /// Which lever, and for a transfer or a hire into which unit.
    enum Kind: Hashable, Sendable {
      case hire(lever: Int, unit: Int)
      case transfer(lever: Int, from: Int, unit: Int)
      case earlyRetirement(lever: Int, from: Int)
    }

    let kind: Kind
    let year: Year
    /// What it costs for one person in each year of the horizon, in đồng.
    let costByYear: [Int]
    /// The source that pays, as its position.
    let source: Int?
  }
}

extension Career.Move {
  /// The decision this is, about somebody whom a row describes.
  func decision(about official: Official, in problem: PlanningProblem) -> StaffMove.Kind {
    switch kind {
    case .hire(let lever, _): .hire(problem.levers.recruitment[lever].id, official.unit)
    case .transfer(let lever, _, let unit):
      .transfer(problem.levers.transfers[lever].id, official.id, problem.units[unit].id)
    case .earlyRetirement(let lever, _): .earlyRetirement(problem.levers.earlyRetirement[lever].id, official.id)
    }
  }
}
