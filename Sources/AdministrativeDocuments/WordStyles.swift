internal import Languages
internal import Markup

/// How paragraphs are set: Times New Roman, 14 points in running text, smaller in tables.
enum WordStyles {
  /// The part of the document that says so.
  static func text(_ language: Language) -> String {
    template([
      "language": .markup(Markup(language == .vietnamese ? "vi-VN" : "en-GB")),
      "styles": .list(styles.map(fields)),
    ]).description
  }

  private struct Style {
    let id: WordParagraph.Style
    let name: String
    let points: Int
    var alignment = "left"
    var isBold = false
    var indent = 0
    var before = 0
    var after = 0
    var keepsNext = false
    /// The level of a heading, from 0; nil for running text.
    var outline: Int?
  }

  private static let styles = [
    Style(id: .text, name: "Normal", points: 14, alignment: "both", indent: 720, before: 60, after: 60),
    Style(
      id: .section, name: "Section", points: 14, alignment: "both", isBold: true, indent: 720, before: 160, after: 60,
      keepsNext: true, outline: 0),
    Style(
      id: .part, name: "Part", points: 14, alignment: "both", isBold: true, indent: 720, before: 80, after: 60,
      keepsNext: true, outline: 1),
    Style(id: .centred, name: "Centred", points: 13, alignment: "center"),
    Style(
      id: .annex, name: "Annex", points: 14, alignment: "center", isBold: true, after: 60, keepsNext: true, outline: 0),
    Style(id: .cell, name: "Cell", points: 11), Style(id: .number, name: "Number", points: 11, alignment: "right"),
    Style(id: .head, name: "Head", points: 11, alignment: "center", isBold: true),
    Style(id: .small, name: "Small", points: 11),
  ]

  private static func fields(_ style: Style) -> MarkupFields {
    [
      "id": .markup(Markup(style.id.rawValue)), "name": .markup(Markup(style.name)),
      "default": .part(style.id == .text), "other": .part(style.id != .text), "bold": .part(style.isBold),
      "keeps": .part(style.keepsNext), "size": .markup(Markup("\(2 * style.points)")),
      "alignment": .markup(Markup(style.alignment)), "indent": .markup(Markup("\(style.indent)")),
      "before": .markup(Markup("\(style.before)")), "after": .markup(Markup("\(style.after)")),
      "heading": .part(style.outline != nil), "outline": .markup(Markup("\(style.outline ?? 0)")),
    ]
  }

  private static let template = MarkupTemplate(
    """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
    <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" \
    w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="28"/><w:szCs w:val="28"/>\
    <w:lang w:val="{{{language}}}"/></w:rPr></w:rPrDefault></w:docDefaults>
    {{#styles}}
    <w:style w:type="paragraph"{{#default}} w:default="1"{{/default}} w:styleId="{{{id}}}"><w:name w:val="{{{name}}}"/>\
    {{#other}}<w:basedOn w:val="Normal"/>{{/other}}<w:qFormat/><w:pPr>{{#keeps}}<w:keepNext/>{{/keeps}}\
    <w:spacing w:before="{{{before}}}" w:after="{{{after}}}"/><w:ind w:firstLine="{{{indent}}}"/>\
    <w:jc w:val="{{{alignment}}}"/>{{#heading}}<w:outlineLvl w:val="{{{outline}}}"/>{{/heading}}</w:pPr><w:rPr>\
    {{#bold}}<w:b/>{{/bold}}<w:sz w:val="{{{size}}}"/><w:szCs w:val="{{{size}}}"/></w:rPr></w:style>
    {{/styles}}
    </w:styles>
    """)
}
