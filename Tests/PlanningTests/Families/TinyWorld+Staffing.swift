import Testing
import TrainingDomain

extension TinyWorld {
  /// The same world with levers and so many posts in the north and the south.
  func staffed(_ levers: StaffingLevers, north: Int, south: Int = 0) -> TinyWorld {
    var world = self
    world.problem.levers = levers
    world.problem.units = [
      WorkUnit(id: "north", name: "North", establishment: Heads(north)),
      WorkUnit(id: "south", name: "South", establishment: Heads(south)),
    ]
    return world
  }

  /// The decisions of the proven plan, a line for each.
  func moves() throws -> [String] {
    try planned().plan.moves.map { move in
      switch move.kind {
      case .hire(let lever, let unit): "\(lever) \(unit) \(move.year) ×\(move.count)"
      case .transfer(_, let official, let unit): "\(official) to \(unit) \(move.year)"
      case .earlyRetirement(_, let official): "\(official) leaves \(move.year)"
      }
    }
  }
}

extension RecruitmentLever {
  /// Graduates who hold levels, hired for two đồng and one a year.
  static func tiny(holds levels: [Level], most: Heads? = nil, years: [Int] = [2026, 2027]) -> RecruitmentLever {
    RecruitmentLever(
      id: "graduates", name: "graduates", years: years.map { Year($0) }, units: ["north", "south"], mostPerYear: most,
      costPerHire: 2, costPerYear: 1, source: "purse", recruit: .tiny("recruit", holds: levels), age: 25,
      provenance: TinyWorld.assumed)
  }
}

extension TransferLever {
  /// Moves from the north to the south for three đồng.
  static func tiny(most: Heads? = nil, notLocal: [Position] = []) -> TransferLever {
    TransferLever(
      id: "moves", name: "moves", years: [Year(2026), Year(2027)], origins: ["north"], destinations: ["south"],
      groups: [OfficialGroup.everyone.id], notLocalPositions: notLocal, mostPerYear: most, costPerCase: 3,
      source: "purse", provenance: TinyWorld.assumed)
  }
}

extension EarlyRetirementLever {
  /// An offer that those named accept, for five đồng.
  static func tiny(_ officials: [Official.ID], most: Heads? = nil) -> EarlyRetirementLever {
    EarlyRetirementLever(
      id: "early", name: "early", years: [Year(2026), Year(2027)], officials: officials, mostPerYear: most,
      costPerCase: 5, source: "purse", provenance: TinyWorld.assumed)
  }
}
