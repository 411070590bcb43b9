/// Tells the people of an office's list from the titles and signatures around them.
struct OfficeRows: Sendable {
  /// The rows that are people.
  let people: [Int]
  /// The rows between them: titles of sections and totals.
  let between: [Int]
  /// The rows after them: signatures, date and place.
  let after: [Int]

  /// Goes through the rows below the headings.
  init(_ sheet: OfficeSheet, _ header: OfficeHeader) {
    let rows = Array(header.body..<max(header.body, sheet.rows.count))
    let people = rows.filter { Self.isPerson($0, sheet, header) }
    let last = people.last ?? header.body - 1
    self.people = people
    let isPerson = Set(people)
    between = rows.filter { $0 <= last && !isPerson.contains($0) }
    after = rows.filter { $0 > last }
  }

  /// A person has a running number and something more, or a day of birth, or many cells filled.
  private static func isPerson(_ row: Int, _ sheet: OfficeSheet, _ header: OfficeHeader) -> Bool {
    let filled = header.columns.filter { $0.field != nil && !sheet.cell(row, $0.index).text.isEmpty }
    let hasNumber = filled.contains { $0.field == .number && Int(sheet.cell(row, $0.index).text) != nil }
    let hasBirth = filled.contains { column in
      switch column.field {
      case .birth, .column(.birthDate):
        CellParsing.date(OfficeCells.date(sheet.cell(row, column.index).text)).date != nil
      default: false
      }
    }
    return hasBirth || (hasNumber && filled.count >= 2) || (filled.count >= 5 && !isTotal(row, sheet))
  }

  /// Whether a row begins as the totals below a list do.
  private static func isTotal(_ row: Int, _ sheet: OfficeSheet) -> Bool {
    let first = Folding.folded(sheet.rows[row].first { !$0.text.isEmpty }?.text ?? "")
    return first == "cong" || first == "tong" || first.hasPrefix("tong cong") || first.hasPrefix("tong so")
  }
}
