internal import Languages
internal import Markup

/// The foot of a document: who receives it at the left, who signs it at the right.
struct DocumentFoot {
  let layout: DocumentLayout
  let language: Language

  /// The foot, without lines.
  var markup: Markup {
    let widths = WordTable.shares(of: WordPage.upright.width, by: [45, 55])
    let cells = [WordTable.Cell(paragraphs: recipients), WordTable.Cell(paragraphs: signature)]
    return WordTable(widths: widths, heads: [], rows: [cells], isRuled: false).markup
  }

  private func said(_ wording: Wording) -> String { wording.text(in: language) }

  private var recipients: [Markup] {
    let manner: WordRun.Manner = layout == .government ? [.bold, .italic] : [.underlined]
    let head = WordParagraph(.small, said(Wording(en: "Recipients:", vi: "Nơi nhận:")), manner, points: 12)
    let first = WordParagraph(
      .small, [WordRun(text: "- "), .blank(said(Wording(en: "recipients", vi: "tên cơ quan nhận")))])
    let archive =
      layout == .government ? Wording(en: "- File: ", vi: "- Lưu: VT, ") : Wording(en: "- File: ", vi: "- Lưu ")
    let last = WordParagraph(
      .small, [WordRun(text: said(archive)), .blank(said(Wording(en: "unit", vi: "đơn vị soạn thảo")))])
    return [head, first, last].map(\.markup)
  }

  private var signature: [Markup] {
    let office =
      layout == .government
      ? Wording(en: "FOR THE ISSUING BODY", vi: "TM. TÊN CƠ QUAN BAN HÀNH")
      : Wording(en: "FOR THE PARTY COMMITTEE", vi: "T/M TÊN CẤP ỦY")
    let post = Wording(en: "POST OF THE SIGNATORY", vi: "CHỨC VỤ NGƯỜI KÝ")
    let sign = Wording(en: "signature, seal", vi: "chữ ký, dấu")
    let name = Wording(en: "Full name", vi: "Họ và tên")
    let space = WordParagraph(.centred, [])
    return [
      WordParagraph(.centred, [.blank(said(office), .bold, points: 14)]),
      WordParagraph(.centred, [.blank(said(post), layout == .government ? .bold : [], points: 14)]), space,
      WordParagraph(.centred, [.blank(said(sign), .italic, points: 13)]), space,
      WordParagraph(.centred, [.blank(said(name), .bold, points: 14)]),
    ].map(\.markup)
  }
}
