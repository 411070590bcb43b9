extension PackedWorkbook {
  private static let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
  private static let references = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// The smallest workbook of sheets that are given as XML.
  ///
  /// - Parameters:
  ///   - sheets: for each sheet its name, its state and what stands in its `worksheet` element.
  ///   - properties: attributes of the workbook, such as `date1904="1"`.
  ///   - styles: what stands in `styleSheet`; nil: the workbook has no styles.
  ///   - strings: what stands in `sst`; nil: the workbook has no shared texts.
  package init(
    sheets: [(name: String, state: String, content: String)], properties: String = "", styles: String? = nil,
    strings: String? = nil
  ) {
    let list = sheets.enumerated().map { index, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 1)\" state=\"\(sheet.state)\" r:id=\"s\(index + 1)\"/>"
    }
    var targets = sheets.indices.map { (id: "s\($0 + 1)", kind: "worksheet", path: "worksheets/sheet\($0 + 1).xml") }
    if styles != nil { targets.append(("styles", "styles", "styles.xml")) }
    if strings != nil { targets.append(("strings", "sharedStrings", "sharedStrings.xml")) }
    var texts: [(String, String)] = [
      ("_rels/.rels", Self.relationships([("w", "officeDocument", "xl/workbook.xml")])),
      (
        "xl/workbook.xml",
        "<workbook \(Self.main) xmlns:r=\"\(Self.references)\"><workbookPr \(properties)/><sheets>\(list.joined())</sheets></workbook>"
      ),
      ("xl/_rels/workbook.xml.rels", Self.relationships(targets)),
    ]
    if let styles { texts.append(("xl/styles.xml", "<styleSheet \(Self.main)>\(styles)</styleSheet>")) }
    if let strings { texts.append(("xl/sharedStrings.xml", "<sst \(Self.main)>\(strings)</sst>")) }
    for (index, sheet) in sheets.enumerated() {
      texts.append(("xl/worksheets/sheet\(index + 1).xml", "<worksheet \(Self.main)>\(sheet.content)</worksheet>"))
    }
    self.init(parts: texts.map { (name: $0.0, bytes: Array($0.1.utf8)) })
  }

  /// A sheet whose cells are texts, row by row from `A1`; an empty text leaves its cell out.
  package static func table(_ rows: [[String]]) -> String {
    let lines = rows.enumerated().map { index, row in
      let cells = row.map { text in
        text.isEmpty ? "<c/>" : "<c t=\"inlineStr\"><is><t>\(escaped(text))</t></is></c>"
      }
      return "<row r=\"\(index + 1)\">\(cells.joined())</row>"
    }
    return "<sheetData>\(lines.joined())</sheetData>"
  }

  private static func escaped(_ text: String) -> String {
    text.map { ["&": "&amp;", "<": "&lt;", ">": "&gt;"][$0] ?? String($0) }.joined()
  }

  private static func relationships(_ targets: [(id: String, kind: String, path: String)]) -> String {
    let list = targets.map { "<Relationship Id=\"\($0.id)\" Type=\"\(references)/\($0.kind)\" Target=\"\($0.path)\"/>" }
    return
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(list.joined())</Relationships>"
  }
}
