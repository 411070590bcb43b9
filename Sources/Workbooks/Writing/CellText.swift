/// Texts as a cell can hold them.
enum CellText {
  /// The most letters a cell holds, as spreadsheet programs count them.
  private static let most = 32_000

  /// A text without what XML cannot hold, cut where a cell ends.
  static func cleaned(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(most) {
      scalars.append(isAllowed(scalar) ? scalar : " ")
    }
    return String(scalars)
  }

  /// XML holds no control characters but line feeds and tabs, and no noncharacters.
  private static func isAllowed(_ scalar: UnicodeScalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: true
    case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
