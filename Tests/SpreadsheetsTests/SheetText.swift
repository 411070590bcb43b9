import PackedWorkbooks

@testable import Spreadsheets

/// A workbook of one sheet that is given as XML, read.
enum SheetText {
  /// Styles of which the second shows dates by a built-in format and the third by one of its own.
  static let styles = """
    <numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs>
    """

  /// The sheet of rows that are given as XML.
  static func sheet(
    _ rows: String, after: String = "", properties: String = "", strings: String? = nil
  ) throws -> Worksheet {
    let packed = PackedWorkbook(
      sheets: [("Danh sách", "visible", "<sheetData>\(rows)</sheetData>\(after)")], properties: properties,
      styles: styles, strings: strings)
    let workbook = try OpenedWorkbook(packed.packed() ?? [])
    return try workbook.worksheet(workbook.sheets[0])
  }

  /// The value of the only cell of a row.
  static func value(_ cell: String, strings: String? = nil, properties: String = "") throws -> CellValue? {
    try sheet("<row r=\"1\">\(cell)</row>", properties: properties, strings: strings).rows.first?.cells.first?.value
  }
}
