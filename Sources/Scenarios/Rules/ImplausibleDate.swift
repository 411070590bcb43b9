internal import Diagnostics
internal import Languages
internal import TrainingDomain

/// No day and no year planned lies before 1900, where years of two digits end up, and nobody is born after the years
/// planned.
enum ImplausibleDate: ScenarioRule {
  static let name = "implausible-date"
  /// The first year of which anything is planned or known.
  static let firstYear = Year(1900)
  /// What to do about a day of an earlier year.
  static let remedy = Wording(
    en: "write the year with four digits, such as 1985", vi: "ghi năm đủ bốn chữ số, ví dụ 1985")

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    let early = draft.walk.values.compactMap { value -> Diagnostic? in
      guard let year = year(value), year < firstYear else { return nil }
      return error(
        Wording(
          en: "'\(value.key)' of \(value.owner) lies in the year \(year)",
          vi: "'\(value.key)' của \(value.owner) thuộc năm \(year)"), remedy: remedy, at: value.node.location)
    }
    return early + unborn(draft)
  }

  /// The year a value lies in; nil for what is neither a day nor an end of the horizon.
  private static func year(_ value: SchemaWalk.TypedValue) -> Year? {
    switch value.type {
    case .date: value.node.date?.year
    case .year where value.key == "firstYear" || value.key == "lastYear":
      // Below 1 it is no year at all, which another rule says.
      value.node.integer.flatMap { $0 > 0 ? Year($0) : nil }
    default: nil
    }
  }

  private static func unborn(_ draft: ScenarioDraft) -> [Diagnostic] {
    guard let roster = draft.roster, let horizon = draft.horizon else { return [] }
    return roster.rows.compactMap { row in
      guard let birth = row.birth, birth.year > horizon.last else { return nil }
      return error(
        Wording(
          en: "official \(roster.label(row)) is born in \(birth.year), after the horizon",
          vi: "cán bộ \(roster.label(row)) sinh năm \(birth.year), sau kỳ kế hoạch"),
        remedy: Wording(en: "correct birthDate", vi: "sửa birthDate"), at: roster.location(row, .birthDate))
    }
  }
}
