internal import Diagnostics
internal import Languages
internal import TrainingDomain

extension OfficeRoster {
  /// The canonical cell of a row.
  mutating func cell(_ column: RosterColumn, _ row: Int, identifier: String) -> Cell {
    let own = columns(.column(column)).first.map { sheet.cell(row, $0.index) }
    let place = own ?? source(of: column).map { sheet.cell(row, $0.index) } ?? sheet.cell(row, 0)
    switch column {
    case .id: return at(place, identifier)
    case .birthDate: return birth(row, own)
    case .sex: return at(place, sex(row, own))
    case .party: return party(row, place, own)
    case .flags: return at(place, flags(row, own))
    case .unit: return at(place, named(unit: own?.text ?? unit ?? ""))
    case .ratings: return at(place, ratings(row, own))
    case .groups: return at(place, groups(place))
    case .serviceStart, .lastDayOfService: return at(place, OfficeCells.date(place.text))
    default: return at(place, place.text)
    }
  }

  /// A text at the place of a cell.
  func at(_ cell: OfficeSheet.Cell, _ text: String) -> Cell { (text, cell.line, cell.column) }

  private mutating func birth(_ row: Int, _ own: OfficeSheet.Cell?) -> Cell {
    let filled = births(row)
    if filled.count > 1 {
      report(
        "contradictory-birth",
        Wording(
          en: "a birth stands in the column of men and in that of women",
          vi: "ngày sinh ghi ở cả cột nam và cột nữ"),
        Wording(en: "clear one of them", vi: "xóa một trong hai ô"), at: filled[1].cell)
    }
    let written =
      [own].compactMap { $0 }.first { !$0.text.isEmpty } ?? filled.first { !OfficeCells.isMark($0.cell.text) }?.cell
    let place = written ?? source(of: .birthDate).map { sheet.cell(row, $0.index) } ?? sheet.cell(row, 0)
    return at(place, OfficeCells.date(written?.text ?? ""))
  }

  /// The filled cells of the birth columns of one sex.
  private func births(_ row: Int) -> [(sex: Sex, cell: OfficeSheet.Cell)] {
    [Sex.male, Sex.female].flatMap { sex in
      columns(.birth(sex)).map { (sex: sex, cell: sheet.cell(row, $0.index)) }.filter { !$0.cell.text.isEmpty }
    }
  }

  private func sex(_ row: Int, _ own: OfficeSheet.Cell?) -> String {
    if let own, !own.text.isEmpty { return OfficeCells.sex(own.text) }
    if let sex = births(row).first?.sex { return sex.rawValue }
    // A column that marks women leaves men without a mark.
    let marksWomen = columns(.birth(.male)).isEmpty && !columns(.birth(.female)).isEmpty
    return marksWomen && own == nil && !columns(.column(.birthDate)).isEmpty ? Sex.male.rawValue : ""
  }

  private mutating func party(_ row: Int, _ place: OfficeSheet.Cell, _ own: OfficeSheet.Cell?) -> Cell {
    var standing = PartyMembership.none
    if let own {
      guard let read = OfficeCells.party(own.text) else { return at(own, own.text) }
      standing = read
    }
    for joined in [PartyMembership.probationary, .full] {
      for column in columns(.joined(joined)) {
        let cell = sheet.cell(row, column.index)
        let isDate = CellParsing.date(OfficeCells.date(cell.text)).date != nil
        if isDate || OfficeCells.truth(cell.text) == true { standing = max(standing, joined) }
        if !isDate, OfficeCells.truth(cell.text) == nil { reportUnread(cell, column, asks: "dd/mm/yyyy") }
      }
    }
    for column in columns(.party) {
      let cell = sheet.cell(row, column.index)
      if let read = OfficeCells.party(cell.text) {
        standing = max(standing, read)
      } else {
        reportUnread(cell, column, asks: "chính thức, dự bị, không")
      }
    }
    return at(place, standing.rawValue)
  }

  private func flags(_ row: Int, _ own: OfficeSheet.Cell?) -> String {
    // Where the plan names the post that is planned for, that is a yes.
    let isPlanned =
      knowsSuccession && columns(.succession).contains { OfficeCells.truth(sheet.cell(row, $0.index).text) ?? true }
    return
      ([own?.text].compactMap { $0 }.filter { !$0.isEmpty } + (isPlanned ? [OfficialFlag.successionPlan.rawValue] : []))
      .joined(separator: ";")
  }

  private mutating func ratings(_ row: Int, _ own: OfficeSheet.Cell?) -> String {
    var ratings = [own?.text].compactMap { $0 }.filter { !$0.isEmpty }
    for (year, column) in ratedColumns() {
      let cell = sheet.cell(row, column.index)
      guard !cell.text.isEmpty else { continue }
      if let rating = OfficeCells.rating(cell.text) {
        ratings.append("\(year):\(rating)")
      } else {
        reportUnread(cell, column, asks: "HTXSNV, HTTNV, HTNV, KHTNV")
      }
    }
    return ratings.joined(separator: ";")
  }

  private mutating func named(unit text: String) -> String {
    guard !text.isEmpty else { return "" }
    guard let known else { return made(text) }
    return RosterContext.id(of: text, among: known.units) ?? text
  }

  private mutating func groups(_ cell: OfficeSheet.Cell) -> String {
    guard !cell.text.isEmpty else { return "" }
    let wholes = cell.text.split(separator: ";").map { $0.split(separator: " ").joined(separator: " ") }
    // A name may hold a comma itself.
    let parts = wholes.flatMap { whole in
      if let known, RosterContext.id(of: whole, among: known.groups) != nil { return [whole] }
      return whole.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
    }
    guard let known else { return parts.map { made($0) }.joined(separator: ";") }
    var ids: [String] = []
    for part in parts {
      if let id = RosterContext.id(of: part, among: known.groups) { ids.append(id); continue }
      report(
        "unknown-reference",
        Wording(en: "there is no group '\(part)'", vi: "không có nhóm chức danh '\(part)'"),
        Wording(
          en: "write a group's id or name: \(known.groups.map(\.id).joined(separator: ", "))",
          vi: "ghi mã hoặc tên nhóm: \(known.groups.map(\.id).joined(separator: ", "))"), at: cell)
    }
    return ids.joined(separator: ";")
  }

  /// The id that words are written as where no scenario says which they mean.
  private mutating func made(_ words: String) -> String {
    let id = Folding.identifier(words)
    if id != words, madeWords.insert(words).inserted { madeIdentifiers.append((words, id)) }
    return id
  }

  /// Reports that a cell cannot be read.
  mutating func reportUnread(_ cell: OfficeSheet.Cell, _ column: OfficeHeader.Column, asks form: String) {
    report(
      "wrong-type",
      Wording(
        en: "column '\(column.title)' cannot be '\(cell.text)'", vi: "cột '\(column.title)' không thể là '\(cell.text)'"
      ),
      Wording(en: "write \(form)", vi: "ghi \(form)"), at: cell)
  }

  /// Adds an error at a cell.
  mutating func report(_ rule: String, _ message: Wording, _ remedy: Wording, at cell: OfficeSheet.Cell) {
    faults.append(Diagnostic(.error, rule: rule, message, remedy: remedy, at: sheet.location(cell)))
  }
}
