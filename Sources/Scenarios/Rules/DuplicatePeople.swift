internal import Diagnostics
internal import Languages
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
    var first: [Person: RosterRow] = [:]
    first.reserveCapacity(roster.rows.count)
    return roster.rows.compactMap { row in
      guard let name = row.name, let birth = row.birth else { return nil }
      let person = Person(name: name, birth: birth, unit: row.unit)
      guard let other = first[person] else {
        first[person] = row
        return nil
      }
      return warning(
        Wording(
          en: "officials \(roster.label(other)) and \(roster.label(row)) share name, birth and unit",
          vi: "các cán bộ \(roster.label(other)) và \(roster.label(row)) trùng họ tên, ngày sinh và đơn vị"),
        remedy: Wording(en: "remove one if they are one person", vi: "bỏ một dòng nếu đó là cùng một người"),
        at: roster.location(row, .id))
    }
  }
}
