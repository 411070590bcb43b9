import Diagnostics
import Testing

@testable import Scenarios

struct CSVTableTests {
  private func table(_ text: String) -> CSVTable { CSVTable(Array(text.utf8)[...], file: "t.csv") }

  @Test("Cells know their line and column in characters")
  func places() {
    let table = table("id,name\nA,Hà Nhì\nĐỗ,x\n")
    #expect(table.rowCount == 2)
    #expect(table.text(1, 0) == "Đỗ")
    #expect(table.location(1, 1).description == "t.csv:3:4")
    #expect(table.location(0, 1).description == "t.csv:2:3")
  }

  @Test("Semicolons and tabs separate as well as commas", arguments: [",", ";", "\t"])
  func separators(separator: String) {
    let table = table("id\(separator)name\nA\(separator)B\n")
    #expect(table.header == ["id", "name"])
    #expect(table.text(0, 1) == "B")
  }

  @Test("Quoted cells hold separators, line ends and doubled quotes")
  func quotes() {
    let table = table("id,name\r\n\"A,1\",\"two\nlines \"\"x\"\"\"\r\nB,C\r\n")
    #expect(table.faults == [])
    #expect(table.text(0, 0) == "A,1")
    #expect(table.text(0, 1) == "two\nlines \"x\"")
    #expect(table.location(1, 0).description == "t.csv:4:1")
  }

  @Test("Blank lines are skipped and counted")
  func blankLines() {
    let table = table("\n\nid,name\n\nA,B\n\n")
    #expect(table.rowCount == 1)
    #expect(table.location(0, 0).line == 5)
  }

  @Test("Ragged rows, doubled columns and open quotes are reported with their places")
  func faults() {
    let ragged = table("id,name\nA\nB,C,D\n").faults.map(\.description)
    #expect(
      ragged == [
        "t.csv:2: error: the row has 1 cells, the header 2 (give every row one cell for each column)",
        "t.csv:3: error: the row has 3 cells, the header 2 (give every row one cell for each column)",
      ])
    #expect(table("id,id\n").faults.map(\.rule) == ["duplicate-column"])
    let open = table("id,name\nA,\"B\nC,D\n").faults
    #expect(open.map(\.rule) == ["unterminated-quote"])
    #expect(open.first?.location?.description == "t.csv:2:3")
  }

  @Test("Text after a closing quote is reported")
  func textAfterQuote() {
    let faults = table("id,name\nA,\"B\"C\n").faults
    #expect(faults.map(\.rule) == ["text-after-quote"])
    #expect(faults.first?.location?.description == "t.csv:2:6")
  }

  @Test("A file of nothing has no rows")
  func empty() {
    #expect(table("").rowCount == 0)
    #expect(table("\n\n").rowCount == 0)
    #expect(table("id").rowCount == 0)
  }
}
