import Diagnostics
import Testing
import TrainingDomain

@testable import Scenarios

@Suite("A folder of workbooks")
struct RosterFolderTests {
  private static let headings = ["STT", "Họ và tên", "Ngày sinh", "Giới tính"]

  private func list(_ folder: [(name: String, rows: [[String]])]) -> WorkbookList {
    var list = WorkbookList()
    list.roster = "{ folder: lists }"
    list.folder = folder
    return list
  }

  @Test("Workbooks are read in the order of their names, units taken from them, and made ids told apart")
  func merged() throws {
    let list = list([
      ("02 - Xã phía nam.xlsx", [Self.headings, ["1", "B", "1981", "Nữ"]]),
      ("01_north.XLSX", [Self.headings + ["LLCT"], ["1", "A", "1980", "Nam", "TC"], ["2", "C", "1982", "Nam", ""]]),
      ("~$01_north.xlsx", []), ("ghi-chu.txt", []),
    ])
    let officials = try #require(list.loaded().problem?.officials)
    #expect(officials.map(\.name) == ["A", "C", "B"])
    #expect(officials.map(\.unit) == ["north", "north", "south"])
    #expect(officials.map(\.id) == ["north-o0001", "north-o0002", "south-o0001"])
    #expect(officials.map { $0.levels.map(\.description) } == [["politicalTheory/intermediate"], [], []])
  }

  @Test("A column of units goes before the file's name")
  func column() throws {
    let list = list([("north.xlsx", [Self.headings + ["Đơn vị"], ["1", "A", "1980", "Nam", "south"]])])
    #expect(try #require(list.loaded().problem).officials.map(\.unit) == ["south"])
  }

  @Test("A person in two communes is named with both places, and planned all the same")
  func duplicatePeople() throws {
    let list = list([
      ("north.xlsx", [Self.headings, ["1", "Lò Văn An", "15/6/1980", "Nam"]]),
      ("south.xlsx", [Self.headings, ["1", "Lo\u{300} Văn An", "15/06/1980", "Nam"]]),
    ])
    #expect(
      list.said("duplicate-people") == [
        "lists/south.xlsx: Danh sách!A2: warning: officials north-o0001, at lists/north.xlsx: Danh sách!A2, and south-o0001 "
          + "share name and birth (remove one if they are one person who moved)"
      ])
    #expect(list.loaded().problem?.officials.count == 2)
  }

  @Test("One id in two communes is refused, with both places")
  func duplicateIds() {
    let headings = Self.headings + ["Mã cán bộ"]
    let list = list([
      ("north.xlsx", [headings, ["1", "A", "1980", "Nam", "X1"]]),
      ("south.xlsx", [headings, ["1", "B", "1981", "Nữ", "X1"]]),
    ])
    #expect(
      list.errors == [
        "lists/south.xlsx: Danh sách!E2: error: official X1 already stands at lists/north.xlsx: Danh sách!E2 (give one of the "
          + "rows another id)"
      ])
  }

  @Test("What is wrong in any workbook is said of all at once, each at its place")
  func faults() {
    let list = list([
      ("east.xlsx", [Self.headings, ["1", "A", "1980", "Nam"]]), ("north.xlsx", [["x"]]),
      ("south.xlsx", [Self.headings, ["1", "A", "31/2/1980", "Nam"]]),
    ])
    let places = list.loaded().report.errors.map { "\($0.rule) \($0.location?.description ?? "")" }
    #expect(
      places == [
        "missing-column lists/east.xlsx: Danh sách!1:1", "no-headings lists/north.xlsx: Danh sách",
        "impossible-date lists/south.xlsx: Danh sách!C2",
      ])
  }

  @Test("The fingerprints cover every workbook")
  func fingerprints() throws {
    let list = list([
      ("north.xlsx", [Self.headings, ["1", "A", "1980", "Nam"]]),
      ("south.xlsx", [Self.headings, ["1", "B", "1981", "Nữ"]]),
    ])
    let paths = try #require(list.loaded().problem?.inputs).files.map(\.path)
    #expect(paths == ["lists/north.xlsx", "lists/south.xlsx", "scenario.yaml"])
  }
}
