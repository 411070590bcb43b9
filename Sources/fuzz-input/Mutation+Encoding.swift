import SeededDraws

extension Mutation {
  /// Writes the file again as other programs would: in other encodings, with other line ends, letters in parts.
  mutating func recode(_ bytes: inout [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    switch stream.draw(below: 9) {
    case 0: bytes = utf16(text, isLittle: true)
    case 1: bytes = utf16(text, isLittle: false)
    case 2: bytes = [0xFF, 0xFE] + utf16(text, isLittle: true)
    case 3: bytes = [0xFE, 0xFF] + utf16(text, isLittle: false)
    case 4: bytes = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    case 5: bytes = [0xEF, 0xBB, 0xBF] + bytes
    case 6: bytes = Array(bytes.split(separator: 10, omittingEmptySubsequences: false).joined(separator: [13, 10]))
    case 7: bytes = Array(bytes.split(separator: 10, omittingEmptySubsequences: false).joined(separator: [13]))
    default: bytes = decomposed(text)
    }
  }

  private func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isLittle ? [low, high] : [high, low]
    }
  }

  /// The letters of Vietnamese with one mark taken off and set behind them, as some keyboards and disks write them.
  private func decomposed(_ text: String) -> [UInt8] {
    let parts: [Unicode.Scalar: String] = [
      "á": "a\u{301}", "à": "a\u{300}", "ạ": "a\u{323}", "ả": "a\u{309}", "ã": "a\u{303}", "ă": "a\u{306}",
      "â": "a\u{302}", "ê": "e\u{302}", "ô": "o\u{302}", "ơ": "o\u{31B}", "ư": "u\u{31B}", "ế": "ê\u{301}",
      "ệ": "e\u{323}\u{302}", "ọ": "o\u{323}", "ữ": "u\u{31B}\u{303}", "Đ": "Đ", "í": "i\u{301}", "ộ": "ô\u{323}",
    ]
    return text.unicodeScalars.flatMap { scalar in Array((parts[scalar] ?? String(scalar)).utf8) }
  }
}
