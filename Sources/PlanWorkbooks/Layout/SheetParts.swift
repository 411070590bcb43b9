internal import Languages
internal import Workbooks

extension Sheet {
  /// Puts a title over some columns and a line below it.
  mutating func addTitle(_ title: String, below line: String, columns: Int) {
    for (text, style, size) in [(title, CellStyle.title, 14.0), (line, .subtitle, 11.0)] {
      let row = nextRow
      merge(.text(text), from: CellPlace(row, 0), to: CellPlace(row, columns - 1), style)
      let width = widths.prefix(columns).reduce(0, +) * 11 / size
      setHeight(ofRow: row, to: Self.lines(of: text, in: width) * (size + 5))
    }
  }

  /// Puts a text over some columns, as high as it needs.
  mutating func addText(_ text: String, from first: Int = 0, columns: Int, _ style: CellStyle) {
    let row = nextRow
    merge(.text(text), from: CellPlace(row, first), to: CellPlace(row, first + columns - 1), style)
    let width = widths[first..<first + columns].reduce(0, +) * 11 / style.size
    setHeight(ofRow: row, to: Self.lines(of: text, in: width) * (style.size + 4.5))
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

  /// How many lines a text takes in a width, in plain letters; words are not cut, so one in ten is taken as lost.
  private static func lines(of text: String, in width: Double) -> Double {
    let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false)
    return paragraphs.map { max(1, (Double($0.count) * 1.0 / max(1, width)).rounded(.up)) }.reduce(0, +)
  }
}
