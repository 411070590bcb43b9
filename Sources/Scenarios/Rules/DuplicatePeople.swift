internal import Diagnostics
internal import TrainingDomain

/// Two rows of one name, birth and unit are likely one person.
enum DuplicatePeople: ScenarioRule {
  static let name = "duplicate-people"

  private struct Person: Hashable {
    let name: String
    let birth: CalendarDate
    let unit: String
  }

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    guard let roster = draft.roster else { return [] }
    var first: [Person: String] = [:]
    first.reserveCapacity(roster.rows.count)
    return roster.rows.compactMap { row in
      guard let name = row.name, let birth = row.birth else { return nil }
      let person = Person(name: name, birth: birth, unit: row.unit)
      guard let other = first[person] else {
        first[person] = roster.label(row)
        return nil
      }
      return warning(
        "officials \(other) and \(roster.label(row)) share name, birth and unit",
        remedy: "remove one if they are one person", at: roster.location(row, .id))
    }
  }
}
