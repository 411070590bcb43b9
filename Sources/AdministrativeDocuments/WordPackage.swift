internal import Languages
internal import Markup

/// The parts of a document besides its text: what they are, how they hang together, and how paragraphs are set.
struct WordPackage {
  /// The title among the document's properties.
  let title: String
  /// The language of its words.
  let language: Language
  /// What stands in the document.
  let body: [Markup]
  /// What the foot of every page says.
  let pageFoot: String

  /// The document as a file.
  func bytes() throws(WordArchive.Refusal) -> [UInt8] {
    try WordArchive(parts: [
      ("[Content_Types].xml", Self.types("\(Self.start)")), ("_rels/.rels", Self.packageLinks),
      ("docProps/core.xml", properties), ("word/document.xml", document),
      ("word/styles.xml", WordStyles.text(language)),
      ("word/header1.xml", header(isFirst: false)), ("word/header2.xml", header(isFirst: true)),
      ("word/footer1.xml", footer), ("word/settings.xml", settings),
      ("word/_rels/document.xml.rels", Self.documentLinks),
    ]).bytes()
  }

  private var document: String {
    Self.start
      + Markup.element(
        "w:document",
        [
          "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        ], [.element("w:body", [:], body)]
      ).description
  }

  /// No time stands in them: the same plan is the same bytes.
  private var properties: String {
    Self.start
      + Markup.element(
        "cp:coreProperties",
        [
          "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
          "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        ],
        [
          .element("dc:title", [:], [Markup(title)]), .element("dc:creator", [:], [Markup("trainplan")]),
          .element("dc:language", [:], [Markup(language.rawValue)]),
        ]
      ).description
  }

  private func header(isFirst: Bool) -> String {
    func field(_ kind: String) -> Markup {
      .element("w:r", [:], [.element("w:fldChar", ["w:fldCharType": kind])])
    }
    let number = [
      field("begin"),
      .element("w:r", [:], [.element("w:instrText", ["xml:space": "preserve"], [Markup(" PAGE ")])]), field("separate"),
      .element("w:r", [:], [.element("w:t", [:], [Markup("2")])]), field("end"),
    ]
    let style = Markup.element("w:pPr", [:], [.element("w:pStyle", ["w:val": "Centred"])])
    let lines: [Markup] =
      isFirst
      ? [.element("w:p", [:], [style])]
      : [.element("w:p", [:], [style] + number)]
    return Self.start
      + Markup.element(
        "w:hdr", ["xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"], lines
      ).description
  }

  /// Word sets a document that does not say so as programs before 2013 did.
  private var settings: String {
    let mode = Markup.element(
      "w:compatSetting",
      ["w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": "15"])
    return Self.start
      + Markup.element(
        "w:settings", ["xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"],
        [.element("w:compat", [:], [mode])]
      ).description
  }

  private var footer: String {
    Self.start
      + Markup.element(
        "w:ftr", ["xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"],
        [WordParagraph(.small, pageFoot, .italic).markup]
      ).description
  }

  private static let start = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  private static func types(_ start: String) -> String {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    let kinds = [
      ("/word/document.xml", "\(word).document.main+xml"), ("/word/styles.xml", "\(word).styles+xml"),
      ("/word/header1.xml", "\(word).header+xml"), ("/word/header2.xml", "\(word).header+xml"),
      ("/word/footer1.xml", "\(word).footer+xml"), ("/word/settings.xml", "\(word).settings+xml"),
      ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ]
    return start
      + Markup.element(
        "Types", ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"],
        [
          .element(
            "Default",
            ["Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"]),
          .element("Default", ["Extension": "xml", "ContentType": "application/xml"]),
        ] + kinds.map { .element("Override", ["PartName": $0.0, "ContentType": $0.1]) }
      ).description
  }

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

  private static let packageLinks = links([
    ("rId1", office + "officeDocument", "word/document.xml"),
    (
      "rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      "docProps/core.xml"
    ),
  ])

  private static let documentLinks = links([
    ("rId1", office + "styles", "styles.xml"), ("rId2", office + "header", "header1.xml"),
    ("rId3", office + "header", "header2.xml"), ("rId4", office + "footer", "footer1.xml"),
    ("rId5", office + "settings", "settings.xml"),
  ])

  private static func links(_ links: [(id: String, type: String, target: String)]) -> String {
    start
      + Markup.element(
        "Relationships", ["xmlns": "http://schemas.openxmlformats.org/package/2006/relationships"],
        links.map { .element("Relationship", ["Id": $0.id, "Type": $0.type, "Target": $0.target]) }
      ).description
  }
}
