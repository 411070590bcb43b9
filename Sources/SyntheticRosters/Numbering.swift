/// Numbers as they stand in identifiers and artificial names.
enum Numbering {
  /// The number with leading zeros up to a width.
  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
