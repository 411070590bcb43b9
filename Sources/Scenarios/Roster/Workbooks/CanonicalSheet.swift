internal import Diagnostics
internal import Languages

/// A sheet with the columns of the canonical roster, perhaps below a title.
struct CanonicalSheet: Sendable {
  /// The row of the headings, an index.
  let first: Int

  private let sheet: OfficeSheet
  private let columns: [(index: Int, cell: OfficeSheet.Cell)]
  /// How many headings make a row of headings.
  private static let least = 3

  /// Finds the row of headings; nil where no row has only canonical ones.
  init?(_ sheet: OfficeSheet) {
    guard let first = sheet.rows.prefix(OfficeHeader.reach).firstIndex(where: Self.isHeader) else { return nil }
    self.first = first
    self.sheet = sheet.filledDown(from: first + 1)
    columns = sheet.rows[first].enumerated().filter { !$0.element.text.isEmpty }.map { ($0.offset, $0.element) }
  }

  private static func isHeader(_ row: [OfficeSheet.Cell]) -> Bool {
    let names = row.map(\.text).filter { !$0.isEmpty }
    return names.count >= least
      && names.allSatisfy { RosterColumn(rawValue: $0) != nil || $0.hasPrefix(RosterColumn.levelPrefix) }
  }

  /// The lines of the roster; every row below the headings is one.
  ///
  /// - Parameter unit: the unit of everybody where there is no column of units; nil where it is not known.
  func lines(unit: String?, faults: inout [Diagnostic]) -> RosterLines {
    var known: Set<String> = []
    for (_, cell) in columns where !known.insert(cell.text).inserted {
      faults.append(
        Diagnostic(
          .error, rule: "duplicate-column",
          Wording(en: "column '\(cell.text)' stands twice", vi: "cột '\(cell.text)' xuất hiện hai lần"),
          remedy: Wording(en: "keep one of them", vi: "chỉ giữ một"), at: sheet.location(cell)))
    }
    let added = known.contains(RosterColumn.unit.rawValue) ? nil : unit
    let indices = Set(columns.map(\.index))
    let people = sheet.rows.indices.dropFirst(first + 1).map { row in
      let cells = columns.map { sheet.cell(row, $0.index) }
      for cell in cells {
        if let fault = cell.fault { faults.append(fault.diagnostic(of: cell, at: sheet.location(cell))) }
      }
      if let stray = sheet.rows[row].enumerated().first(where: {
        !indices.contains($0.offset) && !$0.element.text.isEmpty
      }) {
        faults.append(
          Diagnostic(
            .error, rule: "ragged-row",
            Wording(en: "the cell stands below no heading", vi: "ô này không nằm dưới tiêu đề cột nào"),
            remedy: Wording(en: "clear it, or give its column a heading", vi: "xóa ô này hoặc ghi tiêu đề cho cột"),
            at: sheet.location(stray.element)))
      }
      return cells.map { ($0.reported.text, $0.line, $0.column) }
        + (added.map { [($0, cells.first?.line ?? 1, cells.first?.column ?? 1)] } ?? [])
    }
    let header = columns.map { ($0.cell.text, $0.cell.line, $0.cell.column) }
    let place = header.first ?? ("", 1, 1)
    return RosterLines(
      file: sheet.file, sheet: sheet.sheet,
      header: header + (added == nil ? [] : [(RosterColumn.unit.rawValue, place.1, place.2)]), people: people)
  }
}
