package import TrainingDomain

/// What a cell holds.
package enum CellContent: Hashable, Sendable {
  /// Nothing but its style.
  case blank
  /// A text, which no program runs, whatever it begins with.
  case text(String)
  /// A whole number.
  case whole(Int)
  /// A number that is not whole, or a share of one.
  case number(Double)
  /// A day, as the date a spreadsheet reckons with.
  case day(CalendarDate)
  /// A formula without its `=`, and the number it comes to, which stands in the cell until it is reckoned anew.
  case formula(String, result: Int)
}
