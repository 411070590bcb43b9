import TrainingDomain

/// One line of a roster file.
struct RosterPerson {
  /// The cells by column.
  let cells: [String: String]

  /// The cell of a column; empty where the file has no such column.
  subscript(_ column: String) -> String { cells[column] ?? "" }

  /// Whether the person belongs to a group.
  func isIn(_ group: String) -> Bool { self["groups"].split(separator: ";").contains { $0 == group } }

  /// Whether the level held on a track is one of these.
  func holds(_ track: String, _ rungs: String...) -> Bool { rungs.contains(self["level:\(track)"]) }

  /// The day of birth.
  var birth: CalendarDate? { CalendarDate(iso: self["birthDate"]) }

  /// The age in completed years on a day.
  func age(on day: CalendarDate) -> Int { birth?.completedYears(until: day) ?? -1 }

  /// The last day of service by the schedule of the law.
  var lastDayOfService: CalendarDate? {
    guard let birth, let sex = Sex(rawValue: self["sex"]) else { return nil }
    return Self.schedule.lastDayOfService(sex: sex, birth: birth)
  }

  private static let schedule = RetirementSchedule(
    steps: (2021...2035).map { year in
      RetirementSchedule.Step(
        from: Year(year), menMonths: min(60 * 12 + 3 + 3 * (year - 2021), 62 * 12),
        womenMonths: min(55 * 12 + 4 + 4 * (year - 2021), 60 * 12))
    },
    provenance: Provenance(basis: .law, source: "Decree 135/2020"))
}
