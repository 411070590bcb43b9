import Diagnostics
import PackedWorkbooks
import Testing
import TrainingDomain

@testable import Scenarios

@Suite("Rosters in workbooks")
struct WorkbookRosterTests {
  private static let headings = ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Đơn vị", "LLCT"]
  private static let person = ["1", "Lò Văn An", "15/06/1980", "Nam", "Xã Phía Bắc", "TC"]

  @Test("Canonical columns below a title are read, and days as days")
  func canonical() throws {
    var list = WorkbookList()
    let header = ["id", "name", "unit", "sex", "birthDate", "level:politicalTheory"].map {
      "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>"
    }.joined()
    let cells = ["A1", "Lò", "north", "nam"].map { "<c t=\"inlineStr\"><is><t>\($0)</t></is></c>" }.joined()
    list.sheets[0].content = """
      <sheetData><row r="1"><c t="inlineStr"><is><t>Danh sách</t></is></c></row><row r="3">\(header)</row>\
      <row r="4">\(cells)<c s="1"><v>29387</v></c></row></sheetData>
      """
    let officials = try #require(list.loaded().problem?.officials)
    #expect(officials.map(\.birth.description) == ["1980-06-15"])
    #expect(officials.map(\.id) == ["A1"] && officials.map(\.unit) == ["north"])
  }

  @Test("Every refused cell is named by sheet and address, in the canonical layout and in an office's")
  func addresses() {
    let office = WorkbookList([
      ["Danh sách"], Self.headings, ["1", "A", "31/02/1980", "Nam", "Xã Phía Bắc", "giỏi"],
      ["2", "B", "01/02/1980", "Nm", "Xã Phía Bắc", "TC"],
    ])
    let places = office.loaded().report.errors.map { $0.location?.description }
    #expect(
      places == ["list.xlsx: Danh sách!C3", "list.xlsx: Danh sách!F3", "list.xlsx: Danh sách!D4"])
    let canonical = WorkbookList([
      ["id", "unit", "sex", "birthDate"], ["A1", "north", "nam", "1980-13-01"], ["A1", "nroth", "", "1980-01-01"],
    ])
    #expect(
      canonical.errors == [
        "list.xlsx: Danh sách!D2: error: official A1: 'birthDate' is no day of the calendar (write yyyy-mm-dd, "
          + "dd/mm/yyyy or yyyy)",
        "list.xlsx: Danh sách!A3: error: official A1 already stands at list.xlsx: Danh sách!A2 (give one of the rows "
          + "another id)",
        "list.xlsx: Danh sách!B3: error: official A1 names the unknown unit 'nroth' (did you mean 'north'?)",
        "list.xlsx: Danh sách!C3: error: official A1: 'sex' is empty (fill it in)",
      ])
  }

  @Test("Of a merged cell beside several people the value belongs to all of them")
  func mergedUnit() throws {
    let rows = [
      Self.headings, Self.person, ["2", "B", "1981", "Nữ", "", "SC"], ["3", "C", "1982", "Nữ", "Xã Phía Nam", ""],
    ]
    let list = WorkbookList(rows, after: "<mergeCells><mergeCell ref=\"E2:E3\"/></mergeCells>")
    #expect(try #require(list.loaded().problem).officials.map(\.unit) == ["north", "north", "south"])
    let apart = WorkbookList(rows)
    #expect(apart.errors.first?.hasPrefix("list.xlsx: Danh sách!E3: error: ") == true)
  }

  @Test("A merged heading reaches as far as it is merged, and no further")
  func mergedHeading() throws {
    let rows = [
      ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Đơn vị", "LLCT", "", "", ""],
      ["", "", "", "", "", "CC", "TC", "SC", "Nam"],
      ["1", "A", "1980", "Nam", "north", "", "x", "", "khác"],
    ]
    let list = WorkbookList(rows, after: "<mergeCells><mergeCell ref=\"F1:H1\"/></mergeCells>")
    let officials = try #require(list.loaded().problem?.officials)
    #expect(officials.first?.levels.map(\.description) == ["politicalTheory/intermediate"])
  }

  @Test("The first visible sheet with headings is read, or the one that is named")
  func sheets() throws {
    var list = WorkbookList()
    let other = ["1", "B", "1990", "Nữ", "south", ""]
    list.sheets = [
      ("Ẩn", "hidden", PackedWorkbook.table([Self.headings, other])),
      ("Bìa", "visible", PackedWorkbook.table([["Hồ sơ"]])),
      ("Một", "visible", PackedWorkbook.table([Self.headings, Self.person])),
      ("Hai", "visible", PackedWorkbook.table([Self.headings, other])),
    ]
    #expect(try #require(list.loaded().problem).officials.map(\.unit) == ["north"])
    for sheet in ["Hai", "hai", "Ẩn"] {
      list.roster = "{ file: list.xlsx, sheet: \(sheet) }"
      #expect(try #require(list.loaded().problem).officials.map(\.unit) == ["south"])
    }
    list.roster = "{ file: list.xlsx, sheet: Mộtt }"
    #expect(list.errors == ["list.xlsx: error: the workbook has no sheet 'Mộtt' (did you mean 'Một'?)"])
  }

  @Test("Headings stand where the scenario says, or the row is named")
  func headerRow() throws {
    let trap = ["STT", "Họ tên", "Năm sinh"]
    var list = WorkbookList([trap, ["1", "x", "1990"], Self.headings, Self.person])
    list.roster = "{ file: list.xlsx, header: 3 }"
    #expect(try #require(list.loaded().problem).officials.map(\.name) == ["Lò Văn An"])
    list.roster = "{ file: list.xlsx, header: 2 }"
    #expect(list.errors.first?.hasPrefix("list.xlsx: Danh sách!2:2: error: row 2 has no headings of a roster") == true)
  }

  @Test("A failed formula, one never computed and a year shown as a day are refused where they would be read")
  func faults() {
    var list = WorkbookList([Self.headings + ["Ghi chú"], Self.person])
    let table = PackedWorkbook.table([Self.headings + ["Ghi chú"], Self.person]).replacing("</sheetData>", with: "")
    list.sheets[0].content =
      table + """
        <row r="3"><c><v>2</v></c><c t="e"><f>A/0</f><v>#REF!</v></c><c s="1"><v>1980</v></c>\
        <c t="inlineStr"><is><t>Nữ</t></is></c><c t="inlineStr"><is><t>north</t></is></c><c><f>F2</f></c>\
        <c t="e"><v>#N/A</v></c></row></sheetData>
        """
    let found = list.loaded().report.errors
    #expect(found.map(\.rule) == ["failed-formula", "year-as-date", "uncomputed-formula"])
    #expect(found.map { $0.location?.address } == ["B3", "C3", "F3"])
  }

  @Test func `of a cell that must be filled and holds a failed formula only the formula is told of`() {
    var list = WorkbookList([Self.headings, Self.person])
    let table = PackedWorkbook.table([Self.headings, Self.person]).replacing("</sheetData>", with: "")
    list.sheets[0].content =
      table + """
        <row r="3"><c><v>2</v></c><c t="inlineStr"><is><t>Lò Thị Hoa</t></is></c><c><v>1980</v></c>\
        <c t="e"><f>A/0</f><v>#REF!</v></c><c t="e"><v>#N/A</v></c><c/></row></sheetData>
        """
    let found = list.loaded().report.errors
    #expect(found.map { "\($0.location?.address ?? "") \($0.rule)" } == ["D3 failed-formula", "E3 failed-formula"])
  }

  @Test("Letters in two parts and blanks of all kinds are as in a CSV file")
  func composition() throws {
    let list = WorkbookList([
      Self.headings, ["1", " Lo\u{300}\u{A0} Va\u{306}n\n An ", "1980", "Nu\u{31B}\u{303}", "north", ""],
    ])
    let official = try #require(list.loaded().problem?.officials.first)
    #expect(official.name.map { Array($0.unicodeScalars) } == Array("Lò Văn An".unicodeScalars))
    #expect(official.sex == .female)
  }

  @Test("A total below the list is nobody, though many of its cells are filled")
  func total() throws {
    let list = WorkbookList([Self.headings, Self.person, ["Tổng cộng", "1", "1", "1", "1", "1"]])
    #expect(try #require(list.loaded().problem).officials.count == 1)
  }

  @Test("Several groups are read by names that hold commas")
  func groups() throws {
    let list = WorkbookList([
      Self.headings + ["Nhóm chức danh"], Self.person + ["Lãnh đạo, quản lý; Chuyên môn"],
    ])
    #expect(try #require(list.loaded().problem).officials.map(\.groups) == [["leaders", "specialists"]])
  }

  @Test("A roster that names a file and a folder, or neither, or a sheet of a text file is refused")
  func sources() {
    var list = WorkbookList([Self.headings, Self.person])
    for (roster, rule) in [
      ("{ file: list.xlsx, folder: lists }", "roster-source"), ("{ sheet: A }", "roster-source"),
      ("{ file: scenario.yaml, sheet: A }", "roster-source"), ("{ folder: none }", "missing-file"),
      ("{ folder: lists }", "empty-folder"), ("none.xlsx", "missing-file"), ("[list.xlsx]", "wrong-type"),
      ("{ file: list.xlsx, shet: A }", "unknown-key"), ("{ file: list.xlsx, header: 0 }", "number-range"),
    ] {
      list.roster = roster
      #expect(list.loaded().report.errors.contains { $0.rule == rule && $0.location?.line != nil }, "\(roster)")
    }
  }
}
