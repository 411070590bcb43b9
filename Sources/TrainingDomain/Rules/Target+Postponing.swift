extension Target {
  /// The day so many months after the one on which the target is due; the last day of a month stays the last day.
  public func due(later months: Int) -> CalendarDate {
    let month = due.month.advanced(by: months)
    let sameDay = CalendarDate(year: month.year.number, month: month.number, day: due.day)
    return due == due.month.lastDay ? month.lastDay : sameDay ?? month.lastDay
  }

  /// The target due so many months later.
  ///
  /// - Parameters:
  ///   - months: how many months later; the last day of a month stays one.
  ///   - id: the identifier it goes by; its own unless given.
  public func postponed(by months: Int, as id: Target.ID? = nil) -> Target {
    Target(
      id: id ?? self.id, name: name, indicator: indicator, group: group, scope: scope, comparator: comparator,
      threshold: threshold, due: due(later: months), weight: weight, provenance: provenance)
  }
}
