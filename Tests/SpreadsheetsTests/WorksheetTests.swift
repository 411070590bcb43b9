import PackedWorkbooks
import Testing

@testable import Spreadsheets

@Suite("What a sheet's cells hold")
struct WorksheetTests {
  @Test("Texts are shared, inline or made by a formula, and of rich text the runs together")
  func texts() throws {
    let strings = """
      <si><t>Lò Văn</t></si><si><r><rPr><b/></rPr><t>Lò </t></r><r><t xml:space="preserve">Thị</t></r>\
      <rPh sb="0" eb="1"><t>aside</t></rPh></si>
      """
    #expect(try SheetText.value("<c t=\"s\"><v>0</v></c>", strings: strings) == .text("Lò Văn"))
    #expect(try SheetText.value("<c t=\"s\"><v>1</v></c>", strings: strings) == .text("Lò Thị"))
    #expect(try SheetText.value("<c t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r></is></c>") == .text("ab"))
    #expect(try SheetText.value("<c t=\"str\"><f>A1&amp;B1</f><v>Bí thư</v></c>") == .text("Bí thư"))
  }

  @Test("Line ends that are written as escapes are line ends")
  func escapes() throws {
    #expect(try SheetText.value("<c t=\"str\"><v>a_x000D_b_x005F_x</v></c>") == .text("a\rb_x"))
  }

  @Test("Numbers are written as short as they are")
  func numbers() throws {
    #expect(try SheetText.value("<c><v>1980</v></c>") == .number("1980"))
    #expect(try SheetText.value("<c><v>4.9800000000000004</v></c>") == .number("4.98"))
    #expect(try SheetText.value("<c><v>1.2E1</v></c>") == .number("12"))
    #expect(try SheetText.value("<c><v>nan</v></c>") == .text("nan"))
  }

  @Test("A number is a day where its style says so, by a built-in format or one of the workbook's own")
  func dates() throws {
    for style in [1, 2] {
      #expect(try SheetText.value("<c s=\"\(style)\"><v>29387</v></c>") == .date(year: 1980, month: 6, day: 15))
    }
    #expect(try SheetText.value("<c s=\"0\"><v>29387</v></c>") == .number("29387"))
    #expect(try SheetText.value("<c s=\"9\"><v>29387</v></c>") == .number("29387"))
    #expect(try SheetText.value("<c t=\"d\"><v>1980-06-15T00:00:00</v></c>") == .date(year: 1980, month: 6, day: 15))
  }

  @Test("Days of a workbook that counts from 1904 are four years later")
  func from1904() throws {
    let value = try SheetText.value("<c s=\"1\"><v>27925</v></c>", properties: "date1904=\"1\"")
    #expect(value == .date(year: 1980, month: 6, day: 15))
  }

  @Test("Truth, failed formulas and formulas never computed are told apart")
  func others() throws {
    #expect(try SheetText.value("<c t=\"b\"><v>1</v></c>") == .truth(true))
    #expect(try SheetText.value("<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>") == .error("#DIV/0!"))
    #expect(try SheetText.value("<c><f>A1</f></c>") == .uncomputed)
    #expect(try SheetText.value("<c><f>A1</f><v></v></c>") == .uncomputed)
    #expect(try SheetText.value("<c t=\"str\"><f>A1</f><v></v></c>") == nil)
    #expect(try SheetText.value("<c s=\"1\"/>") == nil)
    #expect(try SheetText.value("<c t=\"s\"><v>7</v></c>", strings: "<si><t>a</t></si>") == nil)
  }

  @Test("Rows and cells stand where they say, else after the one before")
  func places() throws {
    let sheet = try SheetText.sheet(
      "<row r=\"4\" hidden=\"1\"><c r=\"C4\"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")
    #expect(sheet.rows.map(\.number) == [4, 5])
    #expect(sheet.rows.map { $0.cells.map(\.column) } == [[3, 4], [1]])
    #expect(sheet.rows.map(\.isHidden) == [true, false])
  }

  @Test("Rows in another order are put in order")
  func order() throws {
    let sheet = try SheetText.sheet(
      "<row r=\"2\"><c r=\"B2\"><v>4</v></c><c r=\"A2\"><v>3</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
    #expect(sheet.rows.map(\.number) == [1, 2])
    #expect(sheet.rows[1].cells.map(\.column) == [1, 2])
  }

  @Test("Merged cells are known, and what extensions of the format say is not taken for cells")
  func merged() throws {
    let extensions = """
      <extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:mergeCell ref="A9:B9"/></ext></extLst>
      """
    let sheet = try SheetText.sheet(
      "<row r=\"1\"><c><v>1</v></c></row>",
      after: "<mergeCells><mergeCell ref=\"A1:B2\"/><mergeCell ref=\"?\"/></mergeCells>" + extensions)
    #expect(sheet.merged == [CellRange("A1:B2")])
  }

  @Test("Hidden sheets are known as such")
  func hidden() throws {
    let sheet = "<sheetData/>"
    let packed = PackedWorkbook(
      sheets: [("A", "hidden", sheet), ("B", "veryHidden", sheet), ("C", "visible", sheet)])
    #expect(try OpenedWorkbook(packed.packed() ?? []).sheets.map(\.isHidden) == [true, true, false])
  }
}
