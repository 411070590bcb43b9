import Testing

@testable import Spreadsheets

struct CellAddressTests {
  @Test(
    "An address is read and written as spreadsheets write it",
    arguments: [("A1", 1, 1), ("H17", 17, 8), ("Z9", 9, 26), ("AA10", 10, 27), ("XFD1048576", 1_048_576, 16_384)])
  func roundTrip(text: String, row: Int, column: Int) {
    #expect(CellAddress(text) == CellAddress(row: row, column: column))
    #expect(CellAddress(row: row, column: column).description == text)
  }

  @Test("Signs that fix a row or a column change nothing")
  func fixed() { #expect(CellAddress("$H$17") == CellAddress(row: 17, column: 8)) }

  @Test(
    "What is no address, or lies beyond the last cell, is none",
    arguments: [
      "", "H", "17", "17H", "H0", "H17x", "XFE1", "A1048577", "A99999999999999999999", "ZZZZZZZZZZZZZZZZ1", "Ổ1",
    ])
  func refused(text: String) { #expect(CellAddress(text) == nil) }

  @Test("A range holds its corners and nothing beside them")
  func range() throws {
    let range = try #require(CellRange("C5:D6"))
    #expect(range.contains(row: 5, column: 3) && range.contains(row: 6, column: 4))
    #expect(!range.contains(row: 7, column: 3) && !range.contains(row: 5, column: 5))
    #expect(CellRange("D6:C5") == nil && CellRange("C5") == nil)
  }
}
