import Testing

@testable import Reporting

@Suite("Aligned tables")
struct TextTableTests {
  @Test("Composed and decomposed Vietnamese letters take one column each")
  func width() {
    #expect(TextTable.width("Mường Tè") == 8)
    #expect(TextTable.width("Mu\u{31B}o\u{31B}\u{300}ng Te\u{300}") == 8)
  }

  @Test("Columns align and lines end without spaces")
  func aligned() {
    var table = TextTable([("name", .left), ("n", .right), ("", .left)])
    table.add(["Tè", "10", ""])
    table.add(["a\tb\r\nc", "1", "x"])
    #expect(table.text(indent: "") == "name    n\n-----  --  -\nTè     10\na b c   1  x\n")
  }
}
