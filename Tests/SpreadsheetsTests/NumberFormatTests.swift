import Testing

@testable import Spreadsheets

struct NumberFormatTests {
  @Test(
    "Formats that show days, months or years are of dates",
    arguments: [
      "dd/mm/yyyy", "[$-42A]dd/mm/yyyy;@", "mm\\/yyyy", "yyyy", "d\\-mmm\\-yy", "\"ngày\" dd", "mmmm", "[Red]d",
    ])
  func dates(code: String) { #expect(NumberFormat.isDate(code: code)) }

  @Test(
    "Other formats are not",
    arguments: ["General", "0.00", "#,##0", "0000", "@", "h:mm", "[h]:mm:ss", "\"ngày\" 0", "0 \"dd\"", "mm:ss", "0%"])
  func numbers(code: String) { #expect(!NumberFormat.isDate(code: code)) }

  @Test("Of the built-in formats 14 to 17 and 22 are of dates, those of times are not")
  func builtIn() {
    #expect([14, 15, 16, 17, 22].allSatisfy { NumberFormat.isDate(builtIn: $0) })
    #expect([0, 1, 4, 9, 18, 20, 21, 45, 49].allSatisfy { !NumberFormat.isDate(builtIn: $0) })
  }
}
