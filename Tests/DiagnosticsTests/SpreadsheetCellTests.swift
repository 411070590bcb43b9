import Testing

@testable import Diagnostics

struct SpreadsheetCellTests {
  @Test(
    "What a spreadsheet would run is guarded by an apostrophe, which comes off again",
    arguments: ["=HYPERLINK(\"x\")", "+cmd|calc", "-2+3", "@SUM(A1)", "\t=1", "="])
  func guarded(text: String) {
    #expect(SpreadsheetCell.guarded(text) == "'" + text)
    #expect(SpreadsheetCell.unguarded("'" + text) == text)
  }

  @Test(
    "Numbers, words and apostrophes of other words stay as they are", arguments: ["-12.5", "+3", "An", "", "'tis", "'"])
  func plain(text: String) {
    #expect(SpreadsheetCell.guarded(text) == text)
    #expect(SpreadsheetCell.unguarded(text) == text)
  }
}
