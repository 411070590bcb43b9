import Languages
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
    #expect(PrintedAmount.dong(1_234_567, in: .english) == "1,234,567")
    #expect(PrintedAmount.dong(Dong(-1000), in: .english) == "-1,000")
    #expect(PrintedAmount.millions(1_250_000, in: .english) == "1.3")
    #expect(PrintedAmount.millions(1_200_000_000, in: .english) == "1,200.0")
    #expect(PrintedAmount.millions(.zero, in: .english) == "-")
  }

  @Test("Vietnamese writes a decimal comma and a dot after every third digit")
  func vietnamese() throws {
    #expect(PrintedAmount.dong(1_234_567, in: .vietnamese) == "1.234.567")
    #expect(PrintedAmount.millions(1_200_000_000, in: .vietnamese) == "1.200,0")
    #expect(PrintedAmount.heads(2200, in: .vietnamese) == "2.200")
    let share = try #require(Fraction(6368, over: 10_000))
    #expect(PrintedAmount.percent(share, places: 2, in: .vietnamese) == "63,68%")
    #expect(PrintedAmount.percent(share, places: 2, in: .english) == "63.68%")
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
