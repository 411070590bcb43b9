internal import Diagnostics
internal import Languages
internal import TrainingDomain

/// Two rows of one name, birth and unit are likely one person, and so are two of one name and birth in two workbooks.
enum DuplicatePeople: ScenarioRule {
  static let name = "duplicate-people"

  private struct Person: Hashable {
    let name: String
    let birth: CalendarDate
    /// Nil: whatever the unit.
    let unit: String?
  }

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    guard let roster = draft.roster else { return [] }
    var first: [Person: RosterRow] = [:]
    first.reserveCapacity(roster.rows.count)
    return roster.rows.compactMap { row in
      guard let name = row.name, let birth = row.birth else { return nil }
      let person = Person(name: name, birth: birth, unit: row.unit)
      let anywhere = Person(name: name, birth: birth, unit: nil)
      if let other = first[person] { return inOneUnit(other, row, roster) }
      first[person] = row
      if let other = first[anywhere] { return inTwoFiles(other, row, roster) }
      first[anywhere] = row
      return nil
    }
  }

  private static func inOneUnit(_ other: RosterRow, _ row: RosterRow, _ roster: Roster) -> Diagnostic {
    warning(
      Wording(
        en: "officials \(roster.label(other)) and \(roster.label(row)) share name, birth and unit",
        vi: "các cán bộ \(roster.label(other)) và \(roster.label(row)) trùng họ tên, ngày sinh và đơn vị"),
      remedy: Wording(en: "remove one if they are one person", vi: "bỏ một dòng nếu đó là cùng một người"),
      at: roster.location(row, .id))
  }

  /// Within one list two people of one name and birth work in two units; of two lists each may have kept somebody who moved.
  private static func inTwoFiles(_ other: RosterRow, _ row: RosterRow, _ roster: Roster) -> Diagnostic? {
    let (place, here) = (roster.location(other, .id), roster.location(row, .id))
    guard place.file != here.file else { return nil }
    return warning(
      Wording(
        en: "officials \(roster.label(other)), at \(place), and \(roster.label(row)) share name and birth",
        vi: "cán bộ \(roster.label(other)), tại \(place), và \(roster.label(row)) trùng họ tên và ngày sinh"),
      remedy: Wording(
        en: "remove one if they are one person who moved", vi: "bỏ một dòng nếu đó là một người đã chuyển công tác"),
      at: here)
  }
}
