internal import Languages
internal import Workbooks

extension Sheet {
  /// Puts a title over some columns and a line below it.
  mutating func addTitle(_ title: String, below line: String, columns: Int) {
    addText(title, columns: columns, .title)
    addText(line, columns: columns, .subtitle)
  }

  /// Puts a text over some columns.
  mutating func addText(_ text: String, from first: Int = 0, columns: Int, _ style: CellStyle) {
    let row = nextRow
    merge(.text(text), from: CellPlace(row, first), to: CellPlace(row, first + columns - 1), style)
  }

  /// Puts a row of headings and gives it.
  @discardableResult
  mutating func addHeadings(_ headings: [Wording], in language: Language) -> Int {
    add(headings.map { Cell(.text($0.text(in: language)), .heading) })
  }

  /// Puts what those sign below who make a table and who answer for it.
  mutating func addSignatures(columns: Int, in language: Language) {
    skip()
    let row = nextRow
    let half = columns / 2
    let hint = Wording(en: "(signature, full name)", vi: "(Ký, ghi rõ họ tên)").text(in: language)
    let signers = [
      (Wording(en: "PREPARED BY", vi: "NGƯỜI LẬP BIỂU"), 0, half - 1),
      (Wording(en: "HEAD OF THE UNIT", vi: "THỦ TRƯỞNG ĐƠN VỊ"), half, columns - 1),
    ]
    for (signer, first, last) in signers {
      merge(.text(signer.text(in: language)), from: CellPlace(row, first), to: CellPlace(row, last), .signature)
      merge(.text(hint), from: CellPlace(row + 1, first), to: CellPlace(row + 1, last), .subtitle)
    }
  }
}
