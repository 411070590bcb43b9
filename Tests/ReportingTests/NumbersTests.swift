import Testing
import TrainingDomain

@testable import Reporting

@Suite("Numbers in reports")
struct NumbersTests {
  @Test("Percentages round half up from exact fractions")
  func percent() throws {
    #expect(ExactNumber.percent(try #require(Fraction(6368, over: 10_000)), places: 2) == "63.68")
    #expect(ExactNumber.percent(try #require(Fraction(1, over: 3)), places: 4) == "33.3333")
    #expect(ExactNumber.percent(try #require(Fraction(2, over: 3)), places: 4) == "66.6667")
    #expect(ExactNumber.percent(try #require(Fraction(1, over: 80_000)), places: 3) == "0.001")
    #expect(ExactNumber.percent(.one, places: 2) == "100")
  }

  @Test("Money is grouped, and millions keep one decimal")
  func money() {
    #expect(PrintedAmount.dong(1_234_567) == "1,234,567")
    #expect(PrintedAmount.dong(Dong(-1000)) == "-1,000")
    #expect(PrintedAmount.millions(1_250_000) == "1.3")
    #expect(PrintedAmount.millions(1_200_000_000) == "1,200.0")
    #expect(PrintedAmount.millions(.zero) == "-")
  }

  @Test("A gap that is no number is null, not broken JSON")
  func gap() {
    #expect(ExactNumber.gap(.nan) == .null)
    #expect(ExactNumber.gap(.infinity) == .null)
    #expect(ExactNumber.gap(0).compact == "0")
    #expect(ExactNumber.gap(0.000_01).compact == "1e-05")
  }

  @Test("Texts are escaped as JSON demands")
  func escapes() {
    #expect(JSONValue.string("a\"b\\c\n\u{1}đ").compact == "\"a\\\"b\\\\c\\n\\u0001đ\"")
    #expect(JSONValue.string("a\r\nb").compact == "\"a\\r\\nb\"")
  }
}
