/// How many columns a text takes where every letter has the same width, such as on a terminal.
///
/// A letter takes one column with all its marks, composed or not; East Asian letters and pictures take two; what is not
/// seen takes none.
package enum DisplayWidth {
  /// The columns of a text of one line; control characters take none.
  package static func of(_ text: String) -> Int {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  private static func of(_ letter: Character) -> Int {
    var columns = 0
    var isJoined = false
    for scalar in letter.unicodeScalars {
      if scalar.value == pictureSelector, columns == 1 {
        columns = 2
      } else if !isJoined, !scalar.properties.isEmojiModifier || columns == 0 {
        columns += of(scalar)
      }
      isJoined = scalar.value == joiner
    }
    return columns
  }

  private static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .lineSeparator, .paragraphSeparator, .surrogate: return 0
    case .format: return scalar.value == softHyphen ? 1 : 0
    default: break
    }
    if laterJamo.contains(scalar.value) { return 0 }
    if flagLetters.contains(scalar.value) { return 1 }
    return scalar.properties.isEmojiPresentation || wide.contains { $0.contains(scalar.value) } ? 2 : 1
  }

  /// Asks for the picture of a sign that is also a letter.
  private static let pictureSelector: UInt32 = 0xFE0F
  /// Makes one picture of two.
  private static let joiner: UInt32 = 0x200D
  /// The one sign of format that is seen.
  private static let softHyphen: UInt32 = 0xAD
  /// Vowels and finals that are written into the Korean consonant before them.
  private static let laterJamo: ClosedRange<UInt32> = 0x1160...0x11FF
  /// Letters of which two make a flag.
  private static let flagLetters: ClosedRange<UInt32> = 0x1F1E6...0x1F1FF

  /// What Unicode calls wide or full width (UAX #11), pictures apart.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
    0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD,
  ]
}
