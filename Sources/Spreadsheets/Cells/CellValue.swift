/// What a cell holds.
package enum CellValue: Hashable, Sendable {
  /// Text, as it is typed.
  case text(String)
  /// A number in digits, as short as it can be written without losing any.
  case number(String)
  /// A day, of a cell that is formatted as a date; the time of day is left out.
  case date(year: Int, month: Int, day: Int)
  /// True or false.
  case truth(Bool)
  /// What stands there where a formula fails, such as `#N/A`.
  case error(String)
  /// A formula of which no value is stored: the program that wrote the file has not computed it.
  case uncomputed
}
