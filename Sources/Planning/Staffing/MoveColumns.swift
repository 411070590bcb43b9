internal import LinearModel
internal import TrainingDomain

/// The columns by which levers are pulled.
struct MoveColumns {
  /// Every pull with its column, crew by crew.
  let all: [(move: Career.Move, column: Variable, crew: Crew)]

  init(_ formulation: PlanFormulation) {
    all = zip(formulation.crews, formulation.staff).flatMap { crew, columns in
      zip(crew.ways, columns).compactMap { way, column in way.move.map { ($0, column, crew) } }
    }
  }

  /// The columns of the pulls wanted.
  func columns(where isWanted: (Career.Move) -> Bool) -> [Variable] { all.filter { isWanted($0.move) }.map(\.column) }
}

extension Career.Move {
  /// Whether this is a hire by a lever, as its position.
  func isHire(by lever: Int) -> Bool {
    if case .hire(lever, _) = kind { true } else { false }
  }

  /// Whether this is a transfer by a lever, as its position.
  func isTransfer(by lever: Int) -> Bool {
    if case .transfer(lever, _, _) = kind { true } else { false }
  }

  /// Whether this is an early retirement by a lever, as its position.
  func isEarlyRetirement(by lever: Int) -> Bool {
    if case .earlyRetirement(lever, _) = kind { true } else { false }
  }

  /// Whether this is a transfer out of a unit, as its position.
  func isTransfer(from unit: Int) -> Bool {
    if case .transfer(_, unit, _) = kind { true } else { false }
  }

  /// The unit somebody comes into, as its position; nil for those who leave.
  var arrival: Int? {
    switch kind {
    case .hire(_, let unit), .transfer(_, _, let unit): unit
    case .earlyRetirement: nil
    }
  }

  /// The unit somebody goes from, as its position; nil for recruits.
  var departure: Int? {
    switch kind {
    case .hire: nil
    case .transfer(_, let from, _), .earlyRetirement(_, let from): from
    }
  }
}
