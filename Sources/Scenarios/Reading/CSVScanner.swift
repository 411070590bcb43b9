/// Cuts the bytes of a CSV file into rows of cells.
struct CSVScanner {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var index = 0
  private var line = 1
  private var column = 1
  /// Where a quoted cell begins that the file never closes.
  private(set) var unterminatedQuote: (line: Int, column: Int)?
  /// Where text follows a closing quote.
  private(set) var strayTexts: [(line: Int, column: Int)] = []
  /// Where a cell begins that is too long; nothing is read from there on.
  private(set) var longCell: (line: Int, column: Int)?
  /// The line from which on nothing is read, as there are more rows, columns or cells than a table may have.
  private(set) var overflowLine: Int?

  /// The most bytes of a cell: a spreadsheet's cell holds 32,767 characters.
  static let mostCellBytes = 100_000
  /// The most cells of a row.
  static let mostColumns = 1_000
  /// The most rows, as of a spreadsheet.
  static let mostRows = 1_048_576
  /// The most cells of all rows together.
  static let mostCells = 12_000_000
  private var rowCount = 0
  private var cellCount = 0

  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// Makes a scanner; the separator is the most frequent of `,`, `;` and tab in the first line that is not blank.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let start = bytes.firstIndex { $0 != Self.newline && $0 != Self.carriageReturn } ?? bytes.endIndex
    let first = bytes[start...].prefix { $0 != Self.newline && $0 != Self.carriageReturn }
    var best = (separator: UInt8(ascii: ","), count: 0)
    for candidate in [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")] {
      let count = first.reduce(0) { $1 == candidate ? $0 + 1 : $0 }
      if count > best.count { best = (candidate, count) }
    }
    separator = best.separator
  }

  /// Makes a scanner that cuts at a given separator.
  init(_ bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  /// The next row that is not blank; nil at the end.
  mutating func nextRow() -> [CSVTable.Cell]? {
    while index < bytes.count, overflowLine == nil, longCell == nil {
      var row: [CSVTable.Cell] = []
      let start = line
      repeat { row.append(nextCell()) } while takeSeparator() && row.count <= Self.mostColumns
      if longCell != nil { return nil }
      takeLineEnd()
      let isBlank = row.count == 1 && row[0].start >= row[0].end
      if isBlank { continue }
      rowCount += 1
      cellCount += row.count
      if row.count > Self.mostColumns || rowCount > Self.mostRows || cellCount > Self.mostCells {
        overflowLine = start
        return nil
      }
      return row
    }
    return nil
  }

  /// Whether a cell that began at an index may go on here; where it may not, that is noted.
  private mutating func mayGoOn(from start: Int, at place: (line: Int, column: Int)) -> Bool {
    if index - start <= Self.mostCellBytes { return true }
    longCell = place
    return false
  }

  private mutating func nextCell() -> CSVTable.Cell {
    skipBlanks()
    guard index < bytes.count, bytes[index] == Self.quote else { return plainCell() }
    let place = (line: line, column: column)
    step()
    let start = index
    var hasDoubledQuotes = false
    while index < bytes.count, mayGoOn(from: start, at: place) {
      if bytes[index] == Self.quote {
        guard index + 1 < bytes.count, bytes[index + 1] == Self.quote else { break }
        hasDoubledQuotes = true
        step()
      }
      step()
    }
    let end = index
    // The cell is given up, and whatever would be said of its end is not.
    guard longCell == nil else {
      return .init(start: start, end: start, line: place.line, column: place.column, hasDoubledQuotes: false)
    }
    if index < bytes.count { step() } else { unterminatedQuote = place }
    skipBlanks()
    if index < bytes.count, bytes[index] != separator, !isLineEnd(bytes[index]) { strayTexts.append((line, column)) }
    skipToCellEnd()
    return .init(start: start, end: end, line: place.line, column: place.column, hasDoubledQuotes: hasDoubledQuotes)
  }

  private mutating func plainCell() -> CSVTable.Cell {
    let (start, startColumn) = (index, column)
    skipToCellEnd()
    var end = index
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    return .init(start: start, end: end, line: line, column: startColumn, hasDoubledQuotes: false)
  }

  private mutating func skipToCellEnd() {
    let (start, place) = (index, (line: line, column: column))
    while index < bytes.count, bytes[index] != separator, !isLineEnd(bytes[index]), mayGoOn(from: start, at: place) {
      step()
    }
  }

  private mutating func skipBlanks() {
    while index < bytes.count, isBlank(bytes[index]) { step() }
  }

  private mutating func takeSeparator() -> Bool {
    guard index < bytes.count, bytes[index] == separator else { return false }
    step()
    return true
  }

  private mutating func takeLineEnd() {
    guard index < bytes.count else { return }
    let isPair = bytes[index] == Self.carriageReturn && index + 1 < bytes.count && bytes[index + 1] == Self.newline
    index += isPair ? 2 : 1
    line += 1
    column = 1
  }

  /// Moves on by a byte; columns count characters, so the bytes that continue one are not counted.
  private mutating func step() {
    let byte = bytes[index]
    index += 1
    if byte == Self.newline {
      line += 1
      column = 1
    } else if index >= bytes.count || bytes[index] & 0b1100_0000 != 0b1000_0000 {
      column += 1
    }
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (byte == UInt8(ascii: "\t") && separator != byte)
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == Self.newline || byte == Self.carriageReturn }
}
