internal import Diagnostics
internal import Languages
internal import TrainingDomain

/// Reads a table into roster rows and reports every cell that cannot be read.
struct RosterReader {
  private let table: CSVTable
  private let columns: [RosterColumn: Int]
  private let tracks: [(column: Int, track: String)]
  /// The columns every row must fill, of those there are.
  private let required: [RosterColumn]
  /// Cells of which it is said already why they cannot be read; that they are empty is not said besides.
  var refused: Set<SourceLocation> = []
  /// What could not be read.
  private(set) var faults: [Diagnostic] = []
  /// How many faults of cells are told of; where there are more, a column is of another form altogether.
  private static let mostFaults = 10_000

  /// Makes a reader of a table and checks its header.
  init(_ table: CSVTable) {
    self.table = table
    var columns: [RosterColumn: Int] = [:]
    var tracks: [(column: Int, track: String)] = []
    var faults: [Diagnostic] = []
    for (index, name) in table.header.enumerated() {
      if let column = RosterColumn(rawValue: name) {
        columns[column] = index
      } else if name.hasPrefix(RosterColumn.levelPrefix) {
        tracks.append((index, String(name.dropFirst(RosterColumn.levelPrefix.count))))
      } else {
        let known = RosterColumn.allCases.map(\.rawValue)
        let near = Suggestion.nearest(to: name, among: known).map {
          Wording(en: "did you mean '\($0)'?", vi: "có phải là '\($0)' không?")
        }
        faults.append(
          Diagnostic(
            .error, rule: "unknown-column",
            Wording(en: "the roster has no column '\(name)'", vi: "danh sách không có cột '\(name)'"),
            remedy: near
              ?? Wording(
                en: "a track's column is named level:<track>", vi: "cột của thang trình độ có tên dạng 'level:<track>'"),
            at: table.headerLocation(index)))
      }
    }
    for column in RosterColumn.allCases where column.isRequired && columns[column] == nil && !table.header.isEmpty {
      faults.append(
        Diagnostic(
          .error, rule: "missing-column",
          Wording(en: "the roster has no column '\(column.rawValue)'", vi: "danh sách thiếu cột '\(column.rawValue)'"),
          remedy: Wording(en: "add it", vi: "thêm cột này"),
          at: table.headerPlace))
    }
    required = RosterColumn.allCases.filter { $0.isRequired && columns[$0] != nil }
    self.columns = columns
    self.tracks = tracks
    self.faults = faults
  }

  /// The roster of the table.
  mutating func roster() -> Roster {
    var rows: [RosterRow] = []
    rows.reserveCapacity(table.rowCount)
    for row in 0..<table.rowCount { rows.append(read(row)) }
    return Roster(table: table, rows: rows, tracks: tracks)
  }

  private mutating func read(_ index: Int) -> RosterRow {
    var row = RosterRow(row: index)
    for column in required {
      if table.isEmpty(index, columns[column]), !refused.contains(table.location(index, columns[column])) {
        report(
          index, column, "missing-key",
          Wording(en: "'\(column.rawValue)' is empty", vi: "'\(column.rawValue)' để trống"),
          Wording(en: "fill it in", vi: "điền vào ô này"))
      }
    }
    row.id = text(index, .id) ?? ""
    row.name = text(index, .name)
    row.unit = text(index, .unit) ?? ""
    row.home = text(index, .home)
    row.position = text(index, .position)
    row.groups = CellParsing.list(text(index, .groups) ?? "")
    row.flags = CellParsing.list(text(index, .flags) ?? "")
    row.sex = parsed(index, .sex, CellParsing.sex)
    row.birth = date(index, .birthDate)
    row.serviceStart = date(index, .serviceStart)
    row.lastDayOfService = date(index, .lastDayOfService)
    row.party = parsed(index, .party) { PartyMembership(rawValue: $0) } ?? .none
    row.isEthnicMinority = parsed(index, .ethnicMinority, CellParsing.truth) ?? isMinority(text(index, .ethnicity))
    row.count = count(index)
    row.ratings = ratings(index)
    row.inProgress = inProgress(index)
    for (column, track) in tracks.enumerated() where !table.isEmpty(index, track.column) {
      row.rungs.append((column, table.text(index, track.column)))
    }
    return row
  }

  private func text(_ row: Int, _ column: RosterColumn) -> String? {
    let index = columns[column]
    return table.isEmpty(row, index) ? nil : table.text(row, index)
  }

  private func isMinority(_ ethnicity: String?) -> Bool { ethnicity.map { $0.lowercased() != "kinh" } ?? false }

  private mutating func parsed<Value>(
    _ row: Int, _ column: RosterColumn, _ parse: (String) -> Value?
  ) -> Value? {
    guard let text = text(row, column) else { return nil }
    if let value = parse(text) { return value }
    report(
      row, column, "wrong-type",
      Wording(
        en: "'\(column.rawValue)' is not \(column.form)", vi: "'\(column.rawValue)' không đúng dạng \(column.form)"),
      Wording(en: "write it so", vi: "ghi theo dạng đó"))
    return nil
  }

  private mutating func date(_ row: Int, _ column: RosterColumn) -> CalendarDate? {
    guard let text = text(row, column) else { return nil }
    let (date, isForm) = CellParsing.date(text)
    if let date, date.year >= ImplausibleDate.firstYear { return date }
    if let date {
      report(
        row, column, ImplausibleDate.name,
        Wording(
          en: "'\(column.rawValue)' lies in the year \(date.year)",
          vi: "'\(column.rawValue)' là ngày của năm \(date.year)"),
        ImplausibleDate.remedy)
      return nil
    }
    let rule = isForm ? "impossible-date" : "wrong-type"
    let message =
      isForm
      ? Wording(
        en: "'\(column.rawValue)' is no day of the calendar", vi: "'\(column.rawValue)' không phải là ngày có thật")
      : Wording(en: "'\(column.rawValue)' is no date", vi: "'\(column.rawValue)' không phải là ngày tháng")
    report(
      row, column, rule, message,
      Wording(en: "write yyyy-mm-dd, dd/mm/yyyy or yyyy", vi: "ghi dạng yyyy-mm-dd, dd/mm/yyyy hoặc yyyy"))
    return nil
  }

  private mutating func count(_ row: Int) -> Int {
    guard let text = text(row, .count) else { return 1 }
    guard let count = Int(text), count <= 10_000_000 else {
      report(
        row, .count, "wrong-type",
        Wording(
          en: "'count' is no whole number up to 10,000,000", vi: "'count' không phải là số nguyên đến 10.000.000"),
        Wording(en: "write digits only", vi: "chỉ ghi chữ số"))
      return 1
    }
    return count
  }

  private mutating func ratings(_ row: Int) -> [YearlyRating] {
    let ratings = parsed(row, .ratings) { text -> [YearlyRating]? in
      guard let pairs = CellParsing.pairs(text) else { return nil }
      let ratings = pairs.compactMap { pair -> YearlyRating? in
        guard let year = Int(pair.key), (1...9999).contains(year) else { return nil }
        return CellParsing.rating(pair.value).map { YearlyRating(year: Year(year), rating: $0) }
      }
      return ratings.count == pairs.count ? ratings : nil
    }
    return (ratings ?? []).sorted { $0.year < $1.year }
  }

  private mutating func inProgress(_ row: Int) -> [(course: String, completes: CalendarDate)] {
    let courses = parsed(row, .inProgress) { text -> [(course: String, completes: CalendarDate)]? in
      guard let pairs = CellParsing.pairs(text) else { return nil }
      let courses = pairs.compactMap { pair in CellParsing.date(pair.value).date.map { (pair.key, $0) } }
      return courses.count == pairs.count ? courses : nil
    }
    return courses ?? []
  }

  private mutating func report(
    _ row: Int, _ column: RosterColumn, _ rule: String, _ message: Wording, _ remedy: Wording
  ) {
    guard faults.count <= Self.mostFaults else { return }
    if faults.count == Self.mostFaults {
      faults.append(
        Diagnostic(
          .error, rule: "many-faults",
          Wording(
            en: "\(Self.mostFaults) faults were found; no more are told of",
            vi: "đã thấy \(Self.mostFaults) lỗi; không nêu thêm"),
          remedy: Wording(en: "correct these first", vi: "sửa các lỗi này trước"),
          at: SourceLocation(file: table.file)))
      return
    }
    let id = text(row, .id).map { Wording(en: "official \($0): ", vi: "cán bộ \($0): ") } ?? Wording(verbatim: "")
    let place = table.location(row, columns[column])
    faults.append(
      Diagnostic(.error, rule: rule, Wording(en: "\(id)\(message)", vi: "\(id)\(message)"), remedy: remedy, at: place))
  }
}
