package import Languages
package import TrainingDomain

/// Days and months as people read them.
package enum PrintedDay {
  /// A day: `2030-12-31`, in Vietnamese `31/12/2030`.
  package static func wording(_ day: CalendarDate) -> Wording {
    let parts = [day.day, day.month.number].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return Wording(en: "\(day)", vi: "\(parts[0])/\(parts[1])/\(day.year)")
  }

  /// A month: `2030-09`, in Vietnamese `09/2030`.
  package static func wording(_ month: Month) -> Wording {
    Wording(en: "\(month)", vi: "\(month.number < 10 ? "0" : "")\(month.number)/\(month.year)")
  }
}
