internal import Diagnostics
internal import Languages
internal import RosterSummaries
internal import TrainingDomain

/// One statement of a table, which the statements around it may contradict.
enum Claim: Hashable, Sendable {
  /// How many officials there are.
  case officials(PublishedCount)
  /// How many belong to a group.
  case group(SummaryGroup)
  /// How many work in a unit.
  case unit(WorkUnit.ID, PublishedCount)
  /// How many of a group work in a unit.
  case share(OfficialGroup.ID, SummaryGroup.UnitShare)
  /// How many at a place have a trait.
  case cell(PublishedCell)
  /// Who is among whom.
  case relation(SubsetRelation)

  /// The statements of a table, in its order.
  static func all(of table: SummaryTable) -> [Claim] {
    var claims: [Claim] = table.officials.map { [.officials($0)] } ?? []
    claims += table.units.compactMap { unit in unit.officials.map { .unit(unit.id, $0) } }
    claims += table.groups.map { .group($0) }
    claims += table.groups.flatMap { group in group.perUnit.map { .share(group.id, $0) } }
    claims += table.cells.map { .cell($0) }
    claims += table.relations.map { .relation($0) }
    return claims
  }

  /// Whether it says how many people there are somewhere, which everything else is measured by.
  var isSize: Bool {
    switch self {
    case .officials, .group, .unit, .share: true
    case .cell, .relation: false
    }
  }

  /// Where the table says it.
  var location: SourceLocation {
    switch self {
    case .officials(let count), .unit(_, let count): count.location
    case .group(let group): group.count.location
    case .share(_, let share): share.count.location
    case .cell(let cell): cell.count.location
    case .relation(let relation): relation.location
    }
  }

  /// The statement in words.
  var words: Wording {
    switch self {
    case .officials(let count):
      Wording(en: "\(count.heads) officials in all", vi: "tổng số \(count: count.heads) người")
    case .unit(let unit, let count):
      Wording(en: "'\(unit)' has \(count.heads) officials", vi: "'\(unit)' có \(count: count.heads) người")
    case .group(let group):
      Wording(
        en: "'\(group.id)' has \(group.count.heads) officials", vi: "'\(group.id)' có \(count: group.count.heads) người"
      )
    case .share(let group, let share):
      Wording(
        en: "'\(share.unit)' has \(share.count.heads) of '\(group)'",
        vi: "'\(share.unit)' có \(count: share.count.heads) người thuộc '\(group)'")
    case .cell(let cell) where cell.isExact:
      Wording(
        en: "exactly '\(cell.trait)' of '\(cell.place)': \(cell.count.heads)",
        vi: "đúng mức '\(cell.trait)' của '\(cell.place)': \(cell.count.heads)")
    case .cell(let cell):
      Wording(
        en: "'\(cell.trait)' of '\(cell.place)': \(cell.count.heads)",
        vi: "'\(cell.trait)' của '\(cell.place)': \(cell.count.heads)")
    case .relation(let relation):
      Wording(
        en: "all with '\(relation.holders)' have '\(relation.among)'",
        vi: "mọi người có '\(relation.holders)' đều có '\(relation.among)'")
    }
  }
}
