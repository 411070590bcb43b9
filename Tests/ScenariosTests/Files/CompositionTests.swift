import Testing

@testable import Scenarios

struct CompositionTests {
  private static func composed(_ text: String) -> [UInt8] { Array(Composition.composed(Array(text.utf8)[...])) }

  @Test(
    "Letters typed mark by mark become one",
    arguments: [
      ("E\u{302}\u{301}", "\u{1EBE}"), ("o\u{31B}\u{323}", "\u{1EE3}"), ("A\u{30A}", "\u{C5}"), ("\u{212B}", "\u{C5}"),
    ])
  func marks(typed: String, letter: String) {
    #expect(Self.composed("a,\(typed),z") == Array("a,\(letter),z".utf8))
  }

  @Test(
    "Composed text comes back as it is",
    arguments: ["", "plain", "Nguyễn Thị Hằng – Đặng Ế", "\u{300}", "日本", "\u{1F600}"])
  func unchanged(text: String) {
    #expect(Self.composed(text) == Array(text.utf8))
  }
}
