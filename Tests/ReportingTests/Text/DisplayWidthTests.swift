import Testing

@testable import Reporting

@Suite("Columns a text takes")
struct DisplayWidthTests {
  @Test(
    "A letter takes one column with all its marks, composed or not",
    arguments: [
      ("", 0), ("Muong Te", 8), ("Mường Tè", 8), ("Mu\u{31B}o\u{31B}\u{300}ng Te\u{300}", 8), ("Đặng", 4),
      ("D\u{323}\u{302}", 1), ("đ", 1),
    ])
  func marks(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test(
    "East Asian letters and pictures take two columns",
    arguments: [
      ("漢字", 4), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("ｶﾅ", 2), ("Ａ", 2), ("🇻🇳", 2), ("👩🏽‍🏫", 2),
      ("☎", 1), ("☎\u{FE0F}", 2), ("⌚", 2),
    ])
  func wide(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }

  @Test(
    "What is not seen takes no column",
    arguments: ["\u{200B}", "\u{200D}", "\u{FEFF}", "\u{301}", "\u{202E}", "\u{1B}", "\r\n"])
  func unseen(text: String) {
    #expect(DisplayWidth.of(text) == 0)
    #expect(DisplayWidth.of("T" + text + "è") == 2)
  }

  @Test("Rows of a table end in the same column whatever the letters of their cells are made of")
  func aligned() {
    var table = TextTable([("name", .left), ("n", .right)])
    for name in ["Tè", "Te\u{300}", "漢字", "Lò\u{200B} Văn", "👩🏽‍🏫"] { table.add([name, "12"]) }
    let lines = table.text().split(separator: "\n")
    #expect(lines.count == 7)
    #expect(Set(lines.map { DisplayWidth.of(String($0)) }).count == 1)
  }
}
