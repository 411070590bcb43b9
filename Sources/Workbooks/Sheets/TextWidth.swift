/// How much room a text takes in the letters of documents, reckoned without a font, so that it is the same everywhere.
enum TextWidth {
  /// Points of a unit of column widths: the width of a digit of the plain letter, 7 pixels.
  static let pointsOfUnit = 5.25

  /// The lines a text takes in a column of a width, at a size in points; words stay whole where a line can hold them.
  static func lines(of text: String, size: Double, isBold: Bool, in units: Double) -> Int {
    // A cell leaves some pixels free on both sides.
    let room = max(1, units * pointsOfUnit - 3)
    let scale = size * (isBold ? 1.06 : 1)
    let space = scale * share(of: " ")
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { paragraph in
      var (lines, used) = (1, 0.0)
      for word in paragraph.split(separator: " ") {
        let width = word.reduce(0) { $0 + share(of: $1) } * scale
        if used > 0, used + space + width > room { (lines, used) = (lines + 1, 0) }
        used += (used > 0 ? space : 0) + width
        while used > room { (lines, used) = (lines + 1, used - room) }
      }
      return lines
    }.reduce(0, +)
  }

  /// The width of a letter as a share of its height, as Times has it; marks take no room of their own.
  private static func share(of letter: Character) -> Double {
    switch letter {
    case " ", ",", ".", ";", ":", "'", "|", "!", "/", "l", "j", "i", "ì", "í", "ỉ", "ĩ", "ị", "t": 0.28
    case "f", "r", "(", ")", "-", "[", "]": 0.34
    case "a", "à", "á", "ả", "ã", "ạ", "ă", "ằ", "ắ", "ẳ", "ẵ", "ặ", "â", "ầ", "ấ", "ẩ", "ẫ", "ậ", "c", "s", "z": 0.44
    case "e", "è", "é", "ẻ", "ẽ", "ẹ", "ê", "ề", "ế", "ể", "ễ", "ệ": 0.44
    case "m", "w", "M", "W", "%", "—": 0.86
    default: letter.isUppercase ? 0.7 : 0.5
    }
  }
}
