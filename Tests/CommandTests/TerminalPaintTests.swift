import Languages
import Testing

@testable import trainplan

@Suite("Colours on the terminal")
struct TerminalPaintTests {
  private let paint = TerminalPaint(language: .english)

  @Test("Titles and heads of tables are bold, the rules under them dim, and rows are left alone")
  func tables() {
    let text = "Plan\n====\n\n  course  2026\n  ------  ----\n  degree     -\n"
    #expect(
      paint.painted(text)
        == "\u{1B}[1mPlan\u{1B}[0m\n\u{1B}[2m====\u{1B}[0m\n\n\u{1B}[1m  course  2026\u{1B}[0m\n"
        + "\u{1B}[2m  ------  ----\u{1B}[0m\n  degree     -\n")
  }

  @Test("The gravity of a diagnostic is coloured where it is said, and not where somebody is quoted")
  func gravity() {
    #expect(paint.painted("error: no") == "\u{1B}[1;31merror:\u{1B}[0m no")
    #expect(
      paint.painted("a.yaml:3:1: warning: he said: error: no")
        == "a.yaml:3:1: \u{1B}[1;33mwarning:\u{1B}[0m he said: error: no")
    #expect(
      TerminalPaint(language: .vietnamese).painted("ghi chú: có lỗi: một")
        == "\u{1B}[1;36mghi chú:\u{1B}[0m có lỗi: một")
  }

  @Test(
    "Without the signs of colour the text is what it was", arguments: ["", "\n", "  -  -\n", "a: error: b\n---\n\n"])
  func same(text: String) {
    #expect(paint.painted(text).replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == text)
  }
}
