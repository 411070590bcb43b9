internal import Diagnostics
internal import Languages
internal import TrainingDomain

/// Turns an office's list into the canonical roster, every cell keeping its place in the list.
struct OfficeRoster {
  typealias Cell = RosterLines.Cell

  private(set) var sheet: OfficeSheet
  let header: OfficeHeader
  let rows: OfficeRows
  let known: RosterContext?
  /// The unit of everybody of whom no column tells it; nil where that is not known.
  let unit: String?
  /// What ids begin with that are made of running numbers.
  let prefix: String
  /// What cannot be read, or is left out.
  var faults: [Diagnostic] = []
  /// What was understood.
  private(set) var understood: [Diagnostic] = []
  /// Ids made of words, for the note on them.
  var madeIdentifiers: [(words: String, id: String)] = []
  /// The words of `madeIdentifiers`.
  var madeWords: Set<String> = []

  /// Makes a roster of a sheet whose headings are known.
  ///
  /// - Parameters:
  ///   - unit: the id of the unit of the whole list; nil: that of a body of one unit.
  ///   - prefix: what made ids begin with, where several lists count their people from one.
  init(_ sheet: OfficeSheet, _ header: OfficeHeader, _ known: RosterContext?, unit: String? = nil, prefix: String = "")
  {
    self.sheet = sheet.filledDown(from: header.body)
    self.header = known.map { header.naming(tracks: $0.tracks) } ?? header
    self.known = known
    // A body of one unit does not write it in every row.
    self.unit = unit ?? (known?.units.count == 1 ? known?.units.first?.id : nil)
    self.prefix = prefix
    rows = OfficeRows(self.sheet, self.header)
  }

  /// The lines of the canonical roster.
  mutating func lines() -> RosterLines {
    checkHeadings()
    checkWidths()
    checkCells()
    let columns = RosterColumn.allCases.filter { source(of: $0) != nil }
    let tracks = trackColumns()
    let names =
      columns.map { heading($0.rawValue, source(of: $0)) }
      + tracks.map { heading("\(RosterColumn.levelPrefix)\($0.track)", $0.columns.first) }
    var lines: [[Cell]] = []
    let identifiers = identifiers()
    for (place, row) in rows.people.enumerated() {
      let cells = columns.map { cell($0, row, identifier: identifiers[place]) }
      lines.append(cells + tracks.map { level($0.track, $0.columns, row) })
    }
    understood = OfficeNotes(self).notes()
    faults += OfficeNotes(self).ignored()
    return RosterLines(file: sheet.file, sheet: sheet.sheet, header: names, people: lines)
  }

  /// The columns of a field.
  func columns(_ field: OfficeField) -> [OfficeHeader.Column] { header.columns.filter { $0.field == field } }

  /// The columns a canonical column is made of; the first is where its heading stands, nil where there is none.
  func source(of column: RosterColumn) -> OfficeHeader.Column? {
    let own = columns(.column(column))
    switch column {
    case .id: return own.first ?? columns(.number).first ?? header.columns.first
    case .birthDate: return own.first ?? columns(.birth(.male)).first ?? columns(.birth(.female)).first
    case .sex: return own.first ?? columns(.birth(.male)).first ?? columns(.birth(.female)).first
    case .party:
      return own.first ?? columns(.joined(.full)).first ?? columns(.joined(.probationary)).first
        ?? columns(.party).first
    case .flags: return own.first ?? (knowsSuccession ? columns(.succession).first : nil)
    case .ratings: return own.first ?? ratedColumns().first?.column
    case .unit: return own.first ?? (unit == nil ? nil : header.columns.first)
    default: return own.first
    }
  }

  /// The columns of ratings with their years, from the left.
  func ratedColumns() -> [(year: Int, column: OfficeHeader.Column)] {
    header.columns.compactMap { column in
      if case .rating(let year) = column.field { (year, column) } else { nil }
    }
  }

  /// Whether the flag that the column of the succession plan stands for is declared.
  var knowsSuccession: Bool { known?.flags.contains(OfficialFlag.successionPlan.rawValue) ?? true }

  /// The tracks that columns tell of, in the order of the list; those a scenario does not have are left out.
  func trackColumns() -> [(track: String, columns: [OfficeHeader.Column])] {
    var tracks: [String] = []
    for column in header.columns {
      guard let track = Self.track(of: column), !tracks.contains(track), known.map({ $0.rungs[track] != nil }) ?? true
      else {
        continue
      }
      tracks.append(track)
    }
    return tracks.map { track in (track, header.columns.filter { Self.track(of: $0) == track }) }
  }

  /// The track a column tells of.
  static func track(of column: OfficeHeader.Column) -> String? {
    switch column.field {
    case .level(let track), .mark(let track, _): track
    default: nil
    }
  }

  /// Ids from a column of them, else from the running numbers, else from the order of the rows.
  private func identifiers() -> [String] {
    // A column of ids in which nobody has one is a column left to be filled in later.
    let own = columns(.column(.id)).first.map { own in rows.people.map { sheet.cell($0, own.index).text } } ?? []
    if own.contains(where: { !$0.isEmpty }) { return own }
    let numbers = columns(.number).first.map { column in rows.people.map { Int(sheet.cell($0, column.index).text) } }
    let given = (numbers ?? []).compactMap { $0 }
    let isUnique = given.count == rows.people.count && Set(given).count == given.count
    return rows.people.indices.map { place in
      let digits = String(isUnique ? given[place] : place + 1)
      return prefix + "o" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
  }

  private func heading(_ text: String, _ column: OfficeHeader.Column?) -> Cell {
    (text, column?.cell.line ?? 1, column?.cell.column ?? 1)
  }

  /// A cell beyond the last heading means that a separator stands in a cell without quotes, and all after it have moved.
  private mutating func checkWidths() {
    let width = (header.columns.last?.index ?? 0) + 1
    for row in rows.people {
      guard let stray = sheet.rows[row].dropFirst(width).first(where: { !$0.text.isEmpty }) else { continue }
      report(
        "ragged-row",
        Wording(
          en: "the row has more cells than there are headings", vi: "dòng có nhiều ô hơn số cột tiêu đề"),
        Wording(
          en: "quote cells that hold a separator", vi: "đặt trong ngoặc kép các ô có chứa dấu phân cách"), at: stray)
    }
  }

  /// A cell that does not hold what it shows is refused where it would be read.
  private mutating func checkCells() {
    for row in rows.people {
      for column in header.columns where column.field != nil {
        let cell = sheet.cell(row, column.index)
        guard let fault = cell.fault else { continue }
        faults.append(fault.diagnostic(of: cell, at: sheet.location(cell)))
        sheet.rows[row][column.index] = cell.reported
      }
    }
  }

  /// Columns that mean the same cannot both be right.
  private mutating func checkHeadings() {
    var seen: [OfficeField: OfficeHeader.Column] = [:]
    for column in header.columns {
      guard let field = column.field else { continue }
      guard let other = seen[field] else { seen[field] = column; continue }
      faults.append(
        Diagnostic(
          .error, rule: "duplicate-column",
          Wording(
            en: "columns '\(other.title)' and '\(column.title)' mean the same",
            vi: "cột '\(other.title)' và cột '\(column.title)' trùng nghĩa"),
          remedy: Wording(en: "keep one of them, or rename the other", vi: "giữ một cột hoặc đổi tên cột kia"),
          at: sheet.location(column.cell)))
    }
  }
}
