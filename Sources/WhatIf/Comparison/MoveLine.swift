public import TrainingDomain

/// The people whom a lever moves in a year, with all that they cost.
public struct MoveLine: Hashable, Sendable {
  /// What a lever does.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// People are hired.
    case hire
    /// Officials move to other units.
    case transfer
    /// Officials leave early.
    case earlyRetirement

    /// What a decision does.
    public init(_ kind: StaffMove.Kind) {
      switch kind {
      case .hire: self = .hire
      case .transfer: self = .transfer
      case .earlyRetirement: self = .earlyRetirement
      }
    }
  }

  /// What is done.
  public let kind: Kind
  /// The lever.
  public let lever: String
  /// The year on whose 1 January it takes effect.
  public let year: Year
  /// How many people.
  public private(set) var people: Heads
  /// What they cost in all years.
  public private(set) var cost: Dong

  /// A plan's moves by lever and year: hires, transfers, early retirements, each by year.
  static func lines(of result: PlanningResult) -> [MoveLine] {
    var lines: [MoveLine] = []
    for costed in result.moves {
      let (kind, lever) = (Kind(costed.move.kind), costed.move.kind.lever)
      let cost = costed.costByYear.map(\.amount).reduce(.zero, +)
      if let place = lines.firstIndex(where: { ($0.kind, $0.lever, $0.year) == (kind, lever, costed.move.year) }) {
        lines[place].people = lines[place].people + costed.move.count
        lines[place].cost = lines[place].cost + cost
      } else {
        lines.append(
          MoveLine(kind: kind, lever: lever, year: costed.move.year, people: costed.move.count, cost: cost))
      }
    }
    return Kind.allCases.flatMap { kind in
      lines.filter { $0.kind == kind }.sorted { ($0.lever, $0.year) < ($1.lever, $1.year) }
    }
  }
}

extension StaffMove.Kind {
  /// The identifier of the lever that is used.
  public var lever: String {
    switch self {
    case .hire(let lever, _): lever.rawValue
    case .transfer(let lever, _, _): lever.rawValue
    case .earlyRetirement(let lever, _): lever.rawValue
    }
  }
}
