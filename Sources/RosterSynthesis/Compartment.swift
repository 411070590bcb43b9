internal import RosterSummaries
internal import TrainingDomain

/// People whom no group tells apart: a cell of the lattice of groups, within one unit where units are told apart.
struct Compartment: Hashable, Sendable {
  /// The groups they belong to, in the order of the table.
  let groups: [OfficialGroup.ID]
  /// Their unit; nil where the table counts nothing by unit.
  let unit: WorkUnit.ID?

  /// Whether all of them belong to the people a count is about.
  func lies(in place: SummaryPlace) -> Bool {
    if let group = place.group, !groups.contains(group) { return false }
    return place.unit == nil || place.unit == unit
  }

  /// The greatest number of compartments a table may have: beyond it, its overlaps are more than can be reckoned with.
  static let greatestNumber = 4096

  /// The compartments of a table, unit by unit; nil where they are too many.
  static func all(of table: SummaryTable) -> [Compartment]? {
    guard var lattice = memberships(of: nil, in: table) else { return nil }
    // Without a number of officials there is nobody but the members of groups.
    if table.officials == nil { lattice.removeAll(where: \.isEmpty) }
    let units = isByUnit(table) ? table.units.map { Optional($0.id) } : [nil]
    guard lattice.count * units.count <= greatestNumber else { return nil }
    let order = table.groups.map(\.id)
    return units.flatMap { unit in
      lattice.map { members in Compartment(groups: order.filter(members.contains), unit: unit) }
    }
  }

  /// Whether the table counts anything by unit besides the units' sizes.
  static func isByUnit(_ table: SummaryTable) -> Bool {
    table.groups.contains { !$0.perUnit.isEmpty } || table.cells.contains { $0.place.unit != nil }
  }

  /// The ways to belong to the groups below one; the empty way first. Nil where they are too many.
  private static func memberships(of parent: OfficialGroup.ID?, in table: SummaryTable) -> [[OfficialGroup.ID]]? {
    let children = table.groups.filter { $0.parent == parent }
    var ways: [[OfficialGroup.ID]] = [[]]
    for child in children where !child.overlaps {
      guard let below = memberships(of: child.id, in: table) else { return nil }
      ways += below.map { [child.id] + $0 }
    }
    for child in children where child.overlaps {
      guard let below = memberships(of: child.id, in: table), ways.count * (below.count + 1) <= greatestNumber else {
        return nil
      }
      ways = ways.flatMap { way in [way] + below.map { way + [child.id] + $0 } }
    }
    return ways
  }
}
