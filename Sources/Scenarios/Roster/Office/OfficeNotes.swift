internal import Diagnostics
internal import Languages

/// Says what was understood of an office's list.
struct OfficeNotes {
  private let roster: OfficeRoster

  /// Makes the notes on a roster.
  init(_ roster: OfficeRoster) { self.roster = roster }

  /// What the columns were taken for and which rows are no people.
  func notes() -> [Diagnostic] {
    let (sheet, header, rows) = (roster.sheet, roster.header, roster.rows)
    var notes: [Diagnostic] = []
    let read = header.columns.filter { isUsed($0) }.map { "'\($0.title)' → \(meaning(of: $0))" }.joined(separator: ", ")
    notes.append(
      note(
        "columns-read", Wording(en: "columns that are read: \(read)", vi: "các cột được đọc: \(read)"),
        row: header.first))
    let above = Array(0..<header.first)
    for (rule, words, skipped) in [
      (
        "title-rows", Wording(en: "rows above the headings are left out", vi: "bỏ qua các dòng tiêu đề phía trên"),
        above
      ),
      (
        "numbering-row", Wording(en: "the row of column numbers is left out", vi: "bỏ qua dòng đánh số cột"),
        [header.numbering].compactMap { $0 }
      ),
      (
        "section-rows", Wording(en: "rows that are no people are left out", vi: "bỏ qua các dòng không phải là người"),
        rows.between
      ),
      (
        "signature-rows",
        Wording(en: "rows after the last person are left out", vi: "bỏ qua các dòng sau người cuối cùng"), rows.after
      ),
    ] where !skipped.isEmpty {
      let lines = skipped.map { String(sheet.rows[$0].first?.line ?? 0) }.joined(separator: ", ")
      let message = Wording(en: "\(words.english), at line \(lines)", vi: "\(words.vietnamese), dòng \(lines)")
      notes.append(note(rule, message, row: skipped[0]))
    }
    if !roster.madeIdentifiers.isEmpty {
      let list = roster.madeIdentifiers.map { "'\($0.words)' → \($0.id)" }.joined(separator: ", ")
      notes.append(
        note(
          "made-ids",
          Wording(
            en: "ids are made of words: \(list); --scenario takes those of a scenario",
            vi: "mã được tạo từ tên gọi: \(list); dùng --scenario để lấy mã của kịch bản"), row: header.first))
    }
    return notes
  }

  /// One note that names the columns of which nothing is known or nothing can be kept.
  func ignored() -> [Diagnostic] {
    let ignored = roster.header.columns.filter { !isUsed($0) }
    guard !ignored.isEmpty else { return [] }
    let list = ignored.map { "'\($0.title)'" }.joined(separator: ", ")
    return [
      note(
        "ignored-columns",
        Wording(en: "columns that are not read: \(list)", vi: "các cột không được đọc: \(list)"),
        row: roster.header.first)
    ]
  }

  /// The canonical columns that a column is read as.
  private func meaning(of column: OfficeHeader.Column) -> String {
    if let track = OfficeRoster.track(of: column) { return "\(RosterColumn.levelPrefix)\(track)" }
    switch column.field {
    case .number: return RosterColumn.id.rawValue
    case .column(let own): return own.rawValue
    case .birth: return "\(RosterColumn.sex.rawValue), \(RosterColumn.birthDate.rawValue)"
    case .joined, .party: return RosterColumn.party.rawValue
    case .rating: return RosterColumn.ratings.rawValue
    case .succession: return RosterColumn.flags.rawValue
    default: return ""
    }
  }

  private func isUsed(_ column: OfficeHeader.Column) -> Bool {
    guard let field = column.field else { return false }
    if let track = OfficeRoster.track(of: column) { return roster.trackColumns().contains { $0.track == track } }
    return field != .succession || roster.knowsSuccession
  }

  private func note(_ rule: String, _ message: Wording, row: Int) -> Diagnostic {
    let line = roster.sheet.rows[row].first?.line
    return Diagnostic(
      .note, rule: rule, message, at: SourceLocation(file: roster.sheet.file, sheet: roster.sheet.sheet, line: line))
  }
}
