/// Turns what is written in a sheet's cell into what the cell holds.
struct CellContent {
  /// The texts that cells refer to.
  let sharedTexts: [String]
  /// Which styles are of dates.
  let styles: CellStyles
  /// Whether days are counted from 1904.
  let is1904: Bool

  /// What a cell holds; nil where that is nothing.
  ///
  /// - Parameter kind: the cell's type as the file names it.
  func value(_ written: TextGathering, kind: String, style: Int?, hasFormula: Bool) -> CellValue? {
    if written.isEmpty {
      // Of a formula that makes an empty text the type is stored, of one never computed nothing is.
      return hasFormula && kind != "str" ? .uncomputed : nil
    }
    switch kind {
    case "s":
      let index = Int(written.text)
      return index.flatMap { sharedTexts.indices.contains($0) ? Self.text(sharedTexts[$0]) : nil }
    case "inlineStr", "str": return Self.text(written.text)
    case "b": return .truth(written.text == "1" || written.text == "true")
    case "e": return .error(written.text)
    case "d": return Self.day(written.text)
    default: return number(written.text, style: style)
    }
  }

  private static func text(_ text: String) -> CellValue? { text.isEmpty ? nil : .text(text) }

  private func number(_ text: String, style: Int?) -> CellValue? {
    guard let number = Double(text), number.isFinite else { return Self.text(text) }
    if styles.isDate(style: style), let date = SerialDate.date(number, is1904: is1904) { return date }
    // Every whole number below this is itself.
    if abs(number) < 1e15, number == number.rounded() { return .number(String(Int(number))) }
    return .number("\(number)")
  }

  /// A day written out, `2026-11-21T00:00:00`.
  private static func day(_ text: String) -> CellValue? {
    let parts = text.prefix { $0 != "T" }.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (0...9999).contains(parts[0]) else { return Self.text(text) }
    return .date(year: parts[0], month: parts[1], day: parts[2])
  }
}
