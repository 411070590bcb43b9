internal import Languages

/// A table of aligned columns for reading, pasted as it stands into a report.
package struct TextTable {
  /// On which side the cells of a column stand.
  enum Side { case left, right }

  private let sides: [Side]
  private var rows: [[String]]

  /// Makes a table of its heads; a column of numbers stands right.
  init(_ heads: [(String, Side)]) {
    sides = heads.map(\.1)
    rows = [heads.map(\.0)]
  }

  /// Makes a table of its heads in a language.
  init(_ heads: [(Wording, Side)], in language: Language) {
    self.init(heads.map { ($0.0.text(in: language), $0.1) })
  }

  /// The heads with their sides.
  var heads: [(String, Side)] { Array(zip(rows[0], sides)) }

  /// The rows below the heads.
  var body: [[String]] { Array(rows.dropFirst()) }

  /// Adds a row.
  mutating func add(_ cells: [String]) { rows.append(cells.map(Self.oneLine)) }

  /// The table, each line indented, without spaces at line ends.
  func text(indent: String = "  ") -> String {
    let widths = sides.indices.map { column in rows.map { Self.width($0[column]) }.max() ?? 0 }
    var lines = rows.map { row in
      let cells = sides.indices.map { column in Self.padded(row[column], to: widths[column], sides[column]) }
      return indent + cells.joined(separator: "  ")
    }
    lines.insert(indent + widths.map { String(repeating: "-", count: $0) }.joined(separator: "  "), at: 1)
    return lines.map { Self.trimmed($0) + "\n" }.joined()
  }

  /// The columns a text takes on the screen.
  static func width(_ text: String) -> Int { DisplayWidth.of(text) }

  /// A text without line breaks and other control characters, which would tear the table.
  package static func oneLine(_ text: String) -> String {
    let isTorn = text.unicodeScalars.contains { $0.properties.generalCategory == .control }
    return isTorn
      ? String(text.map { $0.unicodeScalars.contains { $0.properties.generalCategory == .control } ? " " : $0 }) : text
  }

  private static func padded(_ text: String, to width: Int, _ side: Side) -> String {
    let space = String(repeating: " ", count: max(0, width - Self.width(text)))
    return side == .left ? text + space : space + text
  }

  private static func trimmed(_ line: String) -> String {
    var line = Substring(line)
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}
