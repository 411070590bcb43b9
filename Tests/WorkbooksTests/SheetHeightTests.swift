import Testing

@testable import Workbooks

@Suite("Heights of rows")
struct SheetHeightTests {
  private let wrapped = CellStyle().with { $0.wraps = true }

  @Test("A text that goes on makes its row higher, and a short one leaves it to the program")
  func wraps() {
    var sheet = Sheet(name: "a", widths: [20])
    sheet.put(.text("ngắn"), at: 0, 0, wrapped)
    sheet.put(.text("một câu dài hơn nhiều so với chiều rộng của cột này"), at: 1, 0, wrapped)
    #expect(sheet.neededHeights.map(\.row) == [1])
    #expect(sheet.neededHeights[0].points > 40)
  }

  @Test("A text that does not go on leaves its row alone")
  func doesNotWrap() {
    var sheet = Sheet(name: "a", widths: [5])
    sheet.put(.text("một câu dài hơn nhiều so với chiều rộng"), at: 0, 0, CellStyle())
    #expect(sheet.neededHeights.isEmpty)
  }

  @Test("A merged cell has the room of all its columns")
  func merged() {
    let text = "một câu dài hơn nhiều so với chiều rộng của cột này"
    var narrow = Sheet(name: "a", widths: [20, 20, 20])
    var wide = narrow
    narrow.merge(.text(text), from: CellPlace(0, 0), to: CellPlace(0, 1), wrapped)
    wide.merge(.text(text), from: CellPlace(0, 0), to: CellPlace(0, 2), wrapped)
    #expect(narrow.neededHeights.count == 1)
    #expect(wide.neededHeights.isEmpty)
  }

  @Test("A word longer than its column is cut into lines")
  func longWord() {
    #expect(TextWidth.lines(of: String(repeating: "a", count: 100), size: 11, isBold: false, in: 20) >= 4)
  }

  @Test("Every line break begins a line")
  func breaks() {
    #expect(TextWidth.lines(of: "a\n\nb", size: 11, isBold: false, in: 20) == 3)
  }
}
