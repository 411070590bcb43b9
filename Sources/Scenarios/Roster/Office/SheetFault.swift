/// Why the cell of a sheet cannot be taken at its word.
enum SheetFault: Hashable, Sendable {
  /// A formula that fails: the text is the error's name.
  case error
  /// A formula whose value is not stored.
  case uncomputed
  /// A day of 1905 that is very likely a year, typed into a cell formatted as a date.
  case yearAsDate
}
