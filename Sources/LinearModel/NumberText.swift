/// Numbers as model files carry them: the shortest text that reads back as the same number.
enum NumberText {
  /// Whole numbers without point and exponent, others as Swift prints them.
  static func of(_ number: Double) -> String {
    if let whole = Int64(exactly: number) { return String(whole) }
    return number.description
  }
}
