internal import Languages
internal import Markup

/// The head of a document: the issuing body and its number at the left, the motto or the Party at the right, place and day.
struct DocumentHead {
  let layout: DocumentLayout
  let language: Language

  /// The head, without lines.
  var markup: Markup {
    let width = WordPage.upright.width
    let widths = WordTable.shares(of: width, by: [40, 60])
    let (left, right) = layout == .government ? (issuingOffice, motto) : (issuingParty, party)
    let cells = [WordTable.Cell(paragraphs: left), WordTable.Cell(paragraphs: right + [placeAndDay])]
    return WordTable(widths: widths, heads: [], rows: [cells], isRuled: false).markup
  }

  private func said(_ wording: Wording) -> String { wording.text(in: language) }

  private func line(_ wording: Wording, _ manner: WordRun.Manner = [], points: Int) -> WordParagraph {
    WordParagraph(.centred, said(wording), manner, points: points)
  }

  private func blank(_ wording: Wording, _ manner: WordRun.Manner = [], points: Int) -> WordParagraph {
    WordParagraph(.centred, [.blank(said(wording), manner, points: points)])
  }

  private func number(_ kind: Wording, points: Int) -> WordParagraph {
    WordParagraph(
      .centred,
      [
        WordRun(text: said(Wording(en: "No. ", vi: "Số: ")), points: points), .blank("…", points: points),
        WordRun(text: said(kind), points: points),
        .blank(said(Wording(en: "abbreviation", vi: "viết tắt")), points: points),
      ])
  }

  private var draft: Markup {
    line(Wording(en: "DRAFT", vi: "DỰ THẢO"), [.bold, .italic], points: 13).markup
  }

  private var issuingOffice: [Markup] {
    let above = blank(Wording(en: "SUPERIOR BODY", vi: "TÊN CƠ QUAN CHỦ QUẢN"), points: 13).markup
    let body = blank(Wording(en: "ISSUING BODY", vi: "TÊN CƠ QUAN BAN HÀNH"), .bold, points: 13)
    return [above] + body.ruled(inset: 1_300)
      + [number(Wording(en: "/KH-", vi: "/KH-"), points: 13).markup, draft]
  }

  private var motto: [Markup] {
    let state = line(
      Wording(en: "SOCIALIST REPUBLIC OF VIET NAM", vi: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), .bold, points: 12)
    let motto = line(
      Wording(en: "Independence - Freedom - Happiness", vi: "Độc lập - Tự do - Hạnh phúc"), .bold, points: 13)
    return [state.markup] + motto.ruled(inset: 1_150)
  }

  private var issuingParty: [Markup] {
    let above = blank(Wording(en: "SUPERIOR PARTY BODY", vi: "TÊN CẤP ỦY CẤP TRÊN"), points: 14).markup
    let body = blank(Wording(en: "ISSUING PARTY BODY", vi: "TÊN CẤP ỦY BAN HÀNH"), .bold, points: 14).markup
    let star = line(Wording(verbatim: "*"), points: 14).markup
    return [above, body, star, number(Wording(verbatim: "-KH/"), points: 14).markup, draft]
  }

  private var party: [Markup] {
    line(Wording(en: "COMMUNIST PARTY OF VIET NAM", vi: "ĐẢNG CỘNG SẢN VIỆT NAM"), .bold, points: 15).ruled(inset: 900)
  }

  private var placeAndDay: Markup {
    let points = layout == .government ? 13 : 14
    let place = said(Wording(en: "place", vi: "địa danh"))
    let day = said(Wording(en: ", day … month … year …", vi: ", ngày … tháng … năm …"))
    return WordParagraph(
      .centred,
      [.blank(place, .italic, points: points), WordRun(text: day, manner: [.italic, .blank], points: points)]
    ).markup
  }
}
