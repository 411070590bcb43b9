internal import RosterSummaries
internal import TrainingDomain

/// Deals people to units so that every unit gets its number and, of each kind of people, its share.
enum UnitDeal {
  /// How many people every unit gets: its own number, or an even share of what those leave.
  static func sizes(of table: SummaryTable, total: Int) -> [Int] {
    let given = table.units.reduce(0) { $0 + ($1.officials?.heads.count ?? 0) }
    let open = table.units.filter { $0.officials == nil }.count
    let rest = max(0, total - given)
    var dealt = 0
    return table.units.map { unit in
      if let own = unit.officials { return own.heads.count }
      defer { dealt += 1 }
      return rest / open + (dealt < rest % open ? 1 : 0)
    }
  }

  /// A unit for each of so many places in a row, every stretch of the row holding every unit nearly in proportion.
  static func places(_ sizes: [Int]) -> [Int] {
    var places: [(unit: Int, turn: Int)] = []
    for (unit, size) in sizes.enumerated() {
      for turn in 0..<size { places.append((unit, turn)) }
    }
    // A unit's k-th place stands at (2k + 1) ÷ 2·size of the row.
    places.sort { left, right in
      let (first, second) = ((2 * left.turn + 1) * sizes[right.unit], (2 * right.turn + 1) * sizes[left.unit])
      return first == second ? left.unit < right.unit : first < second
    }
    return places.map(\.unit)
  }
}
