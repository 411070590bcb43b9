import Languages
import Testing
import TrainingDomain

@testable import PublishedTables

@Suite("Printed numbers")
struct PrintedNumberTests {
  @Test(
    "A number keeps its value and its decimals",
    arguments: [("63,68", "63.68", 2), ("79,1", "79.1", 1), ("4", "4", 0), ("1.029,31", "1,029.31", 2), ("5%", "5", 0)])
  func read(text: String, english: String, decimals: Int) throws {
    let number = try #require(PrintedNumber(text))
    #expect(number.decimals == decimals)
    #expect(number.text(in: .english) == english)
  }

  @Test(
    "What is no printed number is refused",
    arguments: ["", "63.68", "a", "1,", ",5", "-1", "1.02", "1,23456", "9999999"])
  func refused(text: String) { #expect(PrintedNumber(text) == nil) }

  @Test("Rounding goes half up, and what is cut off is known")
  func rounding() throws {
    let exact = try #require(Fraction(30, over: 190)) * Fraction(100)
    #expect(PrintedNumber(rounding: exact, decimals: 2).text(in: .vietnamese) == "15,79")
    #expect(try #require(PrintedNumber("15,78")).isCutOff(from: exact))
    #expect(try #require(PrintedNumber("15,79")).isCutOff(from: exact) == false)
    let half = try #require(Fraction(text: "99.375"))
    #expect(PrintedNumber(rounding: half, decimals: 2).text(in: .english) == "99.38")
  }

  @Test(
    "A range is two numbers with any dash between them", arguments: ["35,00 - 40,00", "35,00–40,00", "35,00% - 40,00%"])
  func range(text: String) throws {
    #expect(try #require(PrintedSpan(text)).percent(in: .vietnamese) == "35,00% - 40,00%")
  }
}
