internal import Spreadsheets
internal import TrainingDomain

/// The headings of an office's list: where they stand, what they mean and where the people begin.
struct OfficeHeader: Sendable {
  /// A column that has a heading.
  struct Column: Sendable {
    /// Its place in the rows.
    let index: Int
    /// The heading as it is written, `LLCT › TC` where it has two rows.
    let title: String
    /// What it means; nil where that is not known.
    let field: OfficeField?
    /// Where its heading stands.
    let cell: OfficeSheet.Cell
  }

  /// The columns with headings, from the left.
  private(set) var columns: [Column]
  /// The row of the headings.
  let first: Int
  /// The row of the numbers below them; nil where there is none.
  let numbering: Int?
  /// The row of the first person.
  let body: Int

  /// In how many rows the headings are looked for; above them stand the body's name and the list's title.
  static let reach = 30
  /// How many known headings make a row of headings.
  private static let least = 3

  /// Finds the headings of a sheet; nil where it has none of an office's, but the canonical ones.
  init?(_ sheet: OfficeSheet) {
    guard !Self.isCanonical(sheet),
      let first = sheet.rows.indices.prefix(Self.reach).first(where: { Self.isHeader(sheet.rows[$0]) })
    else { return nil }
    self.first = first
    let hasTwo =
      sheet.rows.indices.contains(first + 1) && Self.isSecondHeader(sheet.rows[first + 1], below: sheet.rows[first])
    columns = Self.columns(sheet, first: first, hasTwo: hasTwo)
    let next = first + (hasTwo ? 2 : 1)
    numbering = sheet.rows.indices.contains(next) && Self.isNumbering(sheet.rows[next]) ? next : nil
    body = numbering == nil ? next : next + 1
  }

  /// The headings with those that mean nothing in a scenario otherwise taken for tracks that it calls so.
  func naming(tracks: [RosterContext.Named]) -> OfficeHeader {
    let taken = Set(columns.compactMap { OfficeRoster.track(of: $0) })
    var named = self
    named.columns = columns.map { column in
      let own = OfficeRoster.track(of: column)
      let isFree = column.field == nil || own.map { own in !tracks.contains { $0.id == own } } ?? false
      guard isFree, let track = RosterContext.id(of: column.title, among: tracks), !taken.contains(track)
      else { return column }
      return Column(index: column.index, title: column.title, field: .level(track: track), cell: column.cell)
    }
    return named
  }

  /// Whether the first row with any text names nothing but columns of the canonical roster.
  private static func isCanonical(_ sheet: OfficeSheet) -> Bool {
    let top = sheet.rows.lazy.map { $0.map(\.text).filter { !$0.isEmpty } }.first { !$0.isEmpty } ?? []
    return top.count >= least
      && top.allSatisfy { RosterColumn(rawValue: $0) != nil || $0.hasPrefix(RosterColumn.levelPrefix) }
  }

  private static func isHeader(_ row: [OfficeSheet.Cell]) -> Bool {
    guard row.count >= least else { return false }
    let known = row.filter { OfficeField(heading: $0.text, below: "") != nil }.count
    return known >= least && row.contains { OfficeField.isOfficeHeading($0.text) }
  }

  /// Whether a row only tells columns of the headings above apart.
  private static func isSecondHeader(_ row: [OfficeSheet.Cell], below header: [OfficeSheet.Cell]) -> Bool {
    let named = row.filter { !$0.text.isEmpty }
    guard named.filter({ OfficeField.isSubheading($0.text) }).count >= 2 else { return false }
    // A merged heading leaves empty cells above; a person has numbers and days.
    let width = header.count
    let isBelowMerged = row.enumerated().contains { index, cell in
      !cell.text.isEmpty && (index >= width || header[index].text.isEmpty)
    }
    guard isBelowMerged,
      !named.contains(where: { CellParsing.date(OfficeCells.date($0.text)).isForm || Int($0.text) != nil })
    else { return false }
    // Under the person's name and running number nothing stands.
    return zip(header, row).allSatisfy { above, cell in
      switch OfficeField(heading: above.text, below: "") {
      case .number, .column(.name), .column(.id): cell.text.isEmpty
      default: true
      }
    }
  }

  /// Whether a row holds nothing but 1, 2, 3 and so on, perhaps in brackets or with letters in front.
  private static func isNumbering(_ row: [OfficeSheet.Cell]) -> Bool {
    let words = row.map { Folding.folded($0.text) }.filter { !$0.isEmpty }
    let numbers = words.compactMap { Int($0) }
    let letters = words.filter { $0.count == 1 && Int($0) == nil }
    guard numbers.count >= 3, numbers.count + letters.count == words.count, letters.count <= 3 else { return false }
    return zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
  }

  /// The columns; a merged heading leaves empty cells on its right, which belong to it where a second row fills them.
  private static func columns(_ sheet: OfficeSheet, first: Int, hasTwo: Bool) -> [Column] {
    let width = max(sheet.rows[first].count, hasTwo ? sheet.rows[first + 1].count : 0)
    var heading = ""
    var end: Int?
    return (0..<width).compactMap { index in
      let top = sheet.cell(first, index)
      let sub = hasTwo ? sheet.cell(first + 1, index) : OfficeSheet.Cell(text: "", line: top.line, column: top.column)
      if !top.text.isEmpty {
        heading = top.text
        end = sheet.merged(around: top)?.last.column
      } else if let last = end, index >= last {
        // A sheet says how far its merged heading goes; beyond it a second heading stands for itself.
        (heading, end) = ("", nil)
      }
      guard !top.text.isEmpty || !sub.text.isEmpty else { return nil }
      let title = [top.text.isEmpty ? heading : top.text, sub.text].filter { !$0.isEmpty }.joined(separator: " › ")
      return Column(
        index: index, title: title, field: field(top.text.isEmpty ? heading : top.text, sub.text),
        cell: top.text.isEmpty ? sub : top)
    }
  }

  private static func field(_ heading: String, _ sub: String) -> OfficeField? {
    let field = OfficeField(heading: heading, below: sub)
    guard case .column(.birthDate) = OfficeField(heading: heading, below: ""), !sub.isEmpty else { return field }
    switch Folding.folded(sub) {
    case "nam": return .birth(.male)
    case "nu": return .birth(.female)
    default: return field
    }
  }
}
