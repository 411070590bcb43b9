/// One side of a wording while it is being written: whatever wording is put into it stands there in its own language.
///
/// `Wording(en: "\(label) has no name", vi: "\(label) chưa có tên")` takes the label's English into the English side
/// and its Vietnamese into the Vietnamese side.
public struct Phrase: ExpressibleByStringInterpolation, Sendable {
  /// The phrase with everything put into it said in English.
  let inEnglish: String
  /// The phrase with everything put into it said in Vietnamese.
  let inVietnamese: String

  /// Makes a phrase of plain words.
  public init(stringLiteral words: String) {
    inEnglish = words
    inVietnamese = words
  }

  /// Makes a phrase of words and of what is put between them.
  public init(stringInterpolation parts: StringInterpolation) {
    inEnglish = parts.english
    inVietnamese = parts.vietnamese
  }

  /// A long phrase of two parts.
  public static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(inEnglish: left.inEnglish + right.inEnglish, inVietnamese: left.inVietnamese + right.inVietnamese)
  }

  private init(inEnglish: String, inVietnamese: String) {
    self.inEnglish = inEnglish
    self.inVietnamese = inVietnamese
  }

  /// The words of a phrase as they are put together.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var english = ""
    fileprivate var vietnamese = ""

    /// Makes room for the words.
    public init(literalCapacity: Int, interpolationCount: Int) {
      english.reserveCapacity(literalCapacity)
      vietnamese.reserveCapacity(literalCapacity)
    }

    /// Adds plain words.
    public mutating func appendLiteral(_ words: String) {
      english += words
      vietnamese += words
    }

    /// Adds a wording, on each side in its language.
    public mutating func appendInterpolation(_ wording: Wording) {
      english += wording.english
      vietnamese += wording.vietnamese
    }

    /// Adds an id, a number or a quotation, which is the same in every language.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      appendLiteral(value.description)
    }
  }
}
