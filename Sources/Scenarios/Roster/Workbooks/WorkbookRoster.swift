internal import Diagnostics
internal import Languages
internal import Spreadsheets

/// Finds the roster in a workbook and reads it, whichever of the known layouts it has.
struct WorkbookRoster {
  /// A roster as lines, and what was said about it.
  struct Reading: Sendable {
    /// The lines, every cell at its address.
    let lines: RosterLines
    /// What cannot be read, or is left out.
    let faults: [Diagnostic]
    /// What was understood; empty for the canonical layout.
    let understood: [Diagnostic]
  }

  private let file: String
  private let source: RosterSource
  private let known: RosterContext?
  private let unit: String?
  private let prefix: String

  /// Makes a reader of a workbook.
  ///
  /// - Parameters:
  ///   - unit: the unit of everybody where no column tells it; nil where that is not known.
  ///   - prefix: what ids begin with that are made of running numbers.
  init(file: String, _ source: RosterSource, _ known: RosterContext?, unit: String? = nil, prefix: String = "") {
    (self.file, self.source, self.known) = (file, source, known)
    (self.unit, self.prefix) = (unit, prefix)
  }

  /// Reads the workbook of bytes; the failure says why no list can be found in it.
  func lines(of bytes: [UInt8]) -> Result<Reading, DiagnosticReport> {
    do throws(WorkbookReadingFault) {
      let workbook = try OpenedWorkbook(bytes)
      let titles: [OpenedWorkbook.SheetTitle]
      if let name = source.sheet {
        guard let title = Self.sheet(name, of: workbook) else { return .failure(unknownSheet(name, workbook)) }
        titles = [title]
      } else {
        titles = workbook.sheets.filter { !$0.isHidden }
      }
      for title in titles {
        let worksheet = try workbook.worksheet(title)
        let sheet = try OfficeSheet(worksheet, file: file).beginning(atLine: source.header)
        if let reading = reading(sheet, hidden(worksheet, sheet)) { return .success(reading) }
      }
      return .failure(noHeadings(titles.map(\.name)))
    } catch {
      return .failure(DiagnosticReport([error.diagnostic(file: file)]))
    }
  }

  /// The roster of a sheet; nil where it has no headings.
  private func reading(_ sheet: OfficeSheet, _ notes: [Diagnostic]) -> Reading? {
    let (canonical, office) = (CanonicalSheet(sheet), OfficeHeader(sheet))
    if let canonical, canonical.first < office?.first ?? .max, source.header == nil || canonical.first == 0 {
      var faults = notes
      let only = known?.units.count == 1 ? known?.units.first?.id : nil
      let lines = canonical.lines(unit: unit ?? only, faults: &faults)
      return Reading(lines: lines, faults: faults, understood: [])
    }
    guard let office, source.header == nil || office.first == 0 else { return nil }
    var roster = OfficeRoster(sheet, office, known, unit: unit, prefix: prefix)
    let lines = roster.lines()
    return Reading(lines: lines, faults: notes + roster.faults, understood: roster.understood)
  }

  /// A sheet by its name, or by one that differs in marks, blanks or the size of letters.
  private static func sheet(_ name: String, of workbook: OpenedWorkbook) -> OpenedWorkbook.SheetTitle? {
    workbook.sheets.first { OfficeSheet.composed($0.name) == name }
      ?? workbook.sheets.first { Folding.folded($0.name) == Folding.folded(name) }
  }

  /// One note on the rows that are hidden: a filter hides people who belong to the list all the same.
  private func hidden(_ worksheet: Worksheet, _ sheet: OfficeSheet) -> [Diagnostic] {
    let hidden = worksheet.rows.filter(\.isHidden).map(\.number)
    guard let first = hidden.first else { return [] }
    let list = hidden.prefix(20).map(String.init).joined(separator: ", ") + (hidden.count > 20 ? " …" : "")
    return [
      Diagnostic(
        .note, rule: "hidden-rows",
        Wording(
          en: "rows that are hidden are read like all others: \(list)", vi: "các dòng bị ẩn vẫn được đọc: \(list)"),
        at: SourceLocation(file: file, sheet: sheet.sheet, line: first))
    ]
  }

  private func unknownSheet(_ name: String, _ workbook: OpenedWorkbook) -> DiagnosticReport {
    let names = workbook.sheets.map { OfficeSheet.composed($0.name) }
    return DiagnosticReport([
      Diagnostic(
        .error, rule: "unknown-sheet",
        Wording(en: "the workbook has no sheet '\(name)'", vi: "tệp Excel không có trang tính '\(name)'"),
        remedy: Suggestion.remedy(for: name, among: names), at: SourceLocation(file: file))
    ])
  }

  private func noHeadings(_ sheets: [String]) -> DiagnosticReport {
    let sheet = sheets.count == 1 ? sheets.first.map(OfficeSheet.composed) : nil
    let message =
      source.header.map { row in
        Wording(en: "row \(row) has no headings of a roster", vi: "dòng \(row) không có tiêu đề của danh sách")
      }
      ?? Wording(
        en: "no visible sheet has headings of a roster in its first \(OfficeHeader.reach) rows",
        vi: "không trang tính nào có tiêu đề của danh sách trong \(OfficeHeader.reach) dòng đầu")
    return DiagnosticReport([
      Diagnostic(
        .error, rule: "no-headings", message,
        remedy: Wording(
          en: "write headings such as 'Họ và tên', 'Ngày sinh', 'Giới tính', or name the sheet and the row of headings",
          vi: "ghi các tiêu đề như 'Họ và tên', 'Ngày sinh', 'Giới tính', hoặc nêu trang tính và dòng tiêu đề"),
        at: SourceLocation(file: file, sheet: sheet, line: sheet == nil ? nil : source.header))
    ])
  }
}
