/// What the name of a row or column may be.
enum NameRule {
  /// GLPK aborts on longer ones.
  static let longestName = 255

  /// The rest of a sentence about what is wrong with a name; nil when nothing is.
  static func fault(in name: String) -> String? {
    if name.isEmpty { return "is empty" }
    if name.utf8.count > longestName { return "is longer than \(longestName) bytes" }
    // Nearly every name is plain ASCII, and looking up properties of its letters takes longer than small models do.
    if name.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) { return nil }
    if name.unicodeScalars.contains(where: isControl) { return "contains a control character" }
    if name.unicodeScalars.contains(where: \.properties.isWhitespace) { return "contains a blank" }
    return nil
  }

  /// The name in quotes, with control characters written out and long names cut, fit for a message.
  static func quoted(_ name: String) -> String {
    var text = "'"
    for (place, scalar) in name.unicodeScalars.enumerated() {
      if place == 60 {
        text += "…"
        break
      }
      if isControl(scalar) {
        text += "\\u{" + String(scalar.value, radix: 16) + "}"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text + "'"
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control
  }
}
