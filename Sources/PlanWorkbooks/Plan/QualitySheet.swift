internal import Languages
internal import Reporting
internal import TrainingDomain
internal import Workbooks

/// A quality table in the columns that annexes of reports have.
struct QualitySheet {
  private let table: QualityTable
  private let language: Language

  /// The rows of the two lines of headings and of the numbers of the columns.
  static let headRows = 3...5
  /// The row of the total; the targets follow.
  static let totalRow = 6

  init(_ table: QualityTable, in language: Language) {
    self.table = table
    self.language = language
  }

  /// The sheet.
  var sheet: Sheet {
    var sheet = Sheet(name: name, widths: [5, 46, 10, 10, 13, 10, 10, 14, 14, 36])
    let title = "\(table.name.text(in: language)). \(table.title.text(in: language))".uppercased()
    sheet.addTitle(title, below: table.caption.text(in: language), columns: 10)
    sheet.skip()
    addHeadings(to: &sheet)
    for row in [table.total] + table.rows { add(row, to: &sheet) }
    sheet.skip()
    let note = Wording(
      en:
        "Against the target: the share reached ÷ the share demanded, not capped. Against \(table.baselineYear): shares "
        + "are compared, not heads. Cells stay blank where there is nothing to compare with.",
      vi: "So sánh với mục tiêu: tỷ lệ thực hiện chia cho tỷ lệ mục tiêu, không giới hạn ở 100%. So sánh với năm "
        + "\(table.baselineYear): so sánh tỷ lệ, không so sánh số lượng. Ô để trống khi không có số liệu để so sánh.")
    sheet.addText(note.text(in: language), columns: 10, .remark)
    sheet.addSignatures(columns: 10, in: language)
    sheet.frozen = CellPlace(Self.totalRow, 2)
    sheet.printing = PrintSetup(repeatedRows: Self.headRows, lastColumn: 9)
    return sheet
  }

  /// The sheet's name.
  var name: String { SheetName.quality(table).text(in: language) }

  /// The cells of a column in the rows of targets and shares.
  func range(column: Int) -> CellRange {
    CellRange(name, rows: Self.totalRow + 1...Self.totalRow + table.rows.count, column: column)
  }

  private func addHeadings(to sheet: inout Sheet) {
    let (top, below) = (Self.headRows.lowerBound, Self.headRows.lowerBound + 1)
    var column = 0
    for heading in table.headings {
      let last = column + heading.width - 1
      let isHigh = heading.parts.isEmpty
      sheet.merge(
        .text(heading.title.text(in: language)), from: CellPlace(top, column),
        to: CellPlace(isHigh ? below : top, last),
        .heading)
      for (index, part) in heading.parts.enumerated() {
        sheet.put(.text(part.text(in: language)), at: below, column + index, .heading)
      }
      column = last + 1
    }
    sheet.setHeight(ofRow: top, to: 48)
    sheet.setHeight(ofRow: below, to: 20)
    sheet.add(table.columnNumbers.map { Cell(content(of: $0), CellStyle.ordinal.with { $0.isItalic = true }) })
  }

  private func add(_ row: QualityRow, to sheet: inout Sheet) {
    let isTotal = row.subject == .total
    sheet.add(
      row.cells.enumerated().map { column, cell in
        let style = style(of: cell, column)
        return Cell(content(of: cell), isTotal ? style.bold : style)
      })
  }

  private func content(of cell: QualityCell) -> CellContent {
    switch cell {
    case .blank: .blank
    case .ordinal(let number): .whole(number)
    case .words(let words): .text(words.text(in: language))
    case .heads(let heads): .whole(heads.count)
    case .shares(let shares):
      // Two figures of a range are no number.
      if shares.count == 1 {
        .number((shares[0] * Fraction(100)).approximation)
      } else {
        .text(cell.text(in: language))
      }
    }
  }

  private func style(of cell: QualityCell, _ column: Int) -> CellStyle {
    switch cell {
    case .blank: column == 1 || column == 9 ? .words : .centered
    case .ordinal: .ordinal
    case .words: column == 9 ? .smallWords : .words
    case .heads: .whole
    case .shares(let shares): shares.count == 1 ? .percent : .centered
    }
  }
}
