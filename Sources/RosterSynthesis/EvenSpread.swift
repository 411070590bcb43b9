internal import RosterSummaries
internal import TrainingDomain

/// The numbers that a table suggests for every compartment where it leaves them open: everyone alike.
///
/// They decide nothing that the table states; they keep the program from heaping all women into one group.
struct EvenSpread {
  private let compartments: [Compartment]
  /// Thousandths of people of every compartment.
  private var sizes: [Int] = []
  /// Thousandths of people with every trait, by compartment; nil where the table says nothing of the trait there.
  private var holders: [[Int?]] = []

  /// Spreads the people of a table.
  init(_ table: SummaryTable, _ compartments: [Compartment], _ ladders: TraitLadders) {
    self.compartments = compartments
    sizes = compartments.map { Self.estimate(of: $0, in: table) }
    holders = Array(repeating: Array(repeating: nil, count: ladders.traits.count), count: compartments.count)
    for trait in ladders.traits.indices { spread(trait, of: table, ladders) }
  }

  /// The wished number of people of a compartment, rounded down and up.
  func size(of place: Int) -> ClosedRange<Int> { Self.span(sizes[place]) }

  /// The wished number of holders; none where the table says nothing of the trait there.
  func holders(of trait: Int, in place: Int) -> ClosedRange<Int> { Self.span(holders[place][trait] ?? 0) }

  private static func span(_ thousandths: Int) -> ClosedRange<Int> {
    let value = max(0, thousandths)
    return value / 1000...(value + 999) / 1000
  }

  /// The narrowest place first, a place spreads its count over those of its people that no narrower one has counted.
  private mutating func spread(_ trait: Int, of table: SummaryTable, _ ladders: TraitLadders) {
    var places: [SummaryPlace] = []
    for cell in table.cells where !places.contains(cell.place) { places.append(cell.place) }
    let known = places.enumerated().compactMap { offset, place -> (place: [Int], heads: Int, size: Int, offset: Int)? in
      guard let heads = Self.atLeast(trait, at: place, in: table, ladders) else { return nil }
      let own = compartments.indices.filter { compartments[$0].lies(in: place) }
      return (own, heads, own.reduce(0) { $0 + sizes[$1] }, offset)
    }
    for (own, heads, _, _) in known.sorted(by: { ($0.size, $0.offset) < ($1.size, $1.offset) }) {
      let counted = own.reduce(0) { $0 + (holders[$1][trait] ?? 0) }
      let open = own.filter { holders[$0][trait] == nil }
      let people = max(1, open.reduce(0) { $0 + sizes[$1] })
      for place in open { holders[place][trait] = max(0, heads * 1000 - counted) * sizes[place] / people }
    }
  }

  /// How many at a place have a trait or more, as far as single cells tell.
  private static func atLeast(
    _ trait: Int, at place: SummaryPlace, in table: SummaryTable, _ ladders: TraitLadders
  ) -> Int? {
    let cells = table.cells.filter { $0.place == place && $0.trait == ladders.traits[trait] }
    if let direct = cells.first(where: { !$0.isExact }) { return direct.count.heads.count }
    guard let exact = cells.first?.count.heads.count else { return nil }
    guard let above = ladders.above[trait] else { return exact }
    return atLeast(above, at: place, in: table, ladders).map { exact + $0 }
  }

  /// Thousandths of people of a compartment, if belonging to one group said nothing of another.
  private static func estimate(of compartment: Compartment, in table: SummaryTable) -> Int {
    let roots = table.groups.filter { $0.parent == nil && !$0.overlaps }
    let total = table.officials?.heads.count ?? roots.reduce(0) { $0 + $1.count.heads.count }
    var estimate = total * 1000
    var reached: [OfficialGroup.ID?] = [nil]
    for group in table.groups where reached.contains(group.parent) {
      let whole = max(1, table.groups.first { $0.id == group.parent }?.count.heads.count ?? total)
      let own = min(whole, group.count.heads.count)
      if compartment.groups.contains(group.id) {
        reached.append(group.id)
        // Groups that exclude each other are one choice: the share of the one chosen.
        estimate = estimate * own / whole
      } else if group.overlaps {
        estimate = estimate * (whole - own) / whole
      }
    }
    for parent in reached {
      let apart = table.groups.filter { $0.parent == parent && !$0.overlaps }
      guard !apart.contains(where: { compartment.groups.contains($0.id) }), !apart.isEmpty else { continue }
      let whole = max(1, table.groups.first { $0.id == parent }?.count.heads.count ?? total)
      estimate = estimate * max(0, whole - apart.reduce(0) { $0 + $1.count.heads.count }) / whole
    }
    guard let unit = compartment.unit else { return estimate }
    let deal = UnitDeal.sizes(of: table, total: total)
    let place = table.units.firstIndex { $0.id == unit } ?? 0
    return estimate * deal[place] / max(1, deal.reduce(0, +))
  }
}
