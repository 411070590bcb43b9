/// The order of Vietnamese names in lists of people: by given name, then middle names, then family name.
///
/// Words are compared letter by letter in the order of the alphabet (a, ă, â, b, c, d, đ, e, ê …), and where all letters
/// are the same by their tones: ngang, huyền, hỏi, ngã, sắc, nặng. No locale takes part, and it does not matter whether
/// the input spells a letter in one piece or in several.
package struct VietnameseOrder: Comparable, Sendable {
  private let words: [Word]

  /// The place of a full name, which is written family name first.
  package init(name: String) {
    let written = name.split(whereSeparator: \.isWhitespace).map { Word($0) }
    words = written.suffix(1) + written.dropFirst().dropLast() + (written.count > 1 ? written.prefix(1) : [])
  }

  /// Whether a name stands before another; names that differ in nothing but capital letters are equal.
  package static func < (left: Self, right: Self) -> Bool { left.words.lexicographicallyPrecedes(right.words) }

  /// A word of a name.
  private struct Word: Comparable, Sendable {
    let letters: [Int]
    let tones: [Int]

    init(_ word: Substring) {
      let places = word.lowercased().map(Self.place)
      letters = places.map(\.letter)
      tones = places.map(\.tone)
    }

    static func < (left: Self, right: Self) -> Bool {
      left.letters == right.letters
        ? left.tones.lexicographicallyPrecedes(right.tones) : left.letters.lexicographicallyPrecedes(right.letters)
    }

    /// Where a character stands: digits before letters, all else after them by number.
    private static func place(of character: Character) -> (letter: Int, tone: Int) {
      if let known = VietnameseOrder.places[character] { return known }
      let number = Int(character.unicodeScalars.first?.value ?? 0)
      return (character.isNumber ? number - VietnameseOrder.beforeLetters : number + VietnameseOrder.alphabet.count, 0)
    }
  }

  /// Each letter with its tones, in order. Q and the like have none; f, j, w and z occur in borrowed names.
  private static let alphabet = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "b", "c", "d", "đ", "eèẻẽéẹ", "êềểễếệ", "f", "g", "h", "iìỉĩíị", "j", "k", "l", "m",
    "n", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "p", "q", "r", "s", "t", "uùủũúụ", "ưừửữứự", "v", "w", "x", "yỳỷỹýỵ", "z",
  ]

  /// More than any character's number.
  private static let beforeLetters = 0x11_0000

  private static let places: [Character: (letter: Int, tone: Int)] = {
    var places: [Character: (letter: Int, tone: Int)] = [:]
    for (letter, forms) in alphabet.enumerated() {
      for (tone, form) in forms.enumerated() { places[form] = (letter, tone) }
    }
    return places
  }()
}
