import Testing
import Workbooks

@Suite("Names of cells")
struct CellPlaceTests {
  @Test("Columns are lettered as spreadsheets letter them", arguments: zip([0, 25, 26, 51, 52, 701, 702], names))
  func letters(column: Int, name: String) {
    #expect(CellPlace(6, column).name == name + "7")
  }

  @Test("A fixed name stays where it is copied")
  func fixed() {
    #expect(CellPlace(6, 27).fixedName == "$AB$7")
  }

  @Test("A range names its sheet in quotes, and a quote in it twice")
  func range() {
    #expect(CellRange("Kinh phí", rows: 3...8, column: 3).reference == "'Kinh phí'!$D$4:$D$9")
    #expect(CellRange("a'b", CellPlace(0, 0), CellPlace(0, 0)).reference == "'a''b'!$A$1")
  }

  private static let names = ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]
}
