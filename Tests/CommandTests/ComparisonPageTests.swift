import Foundation
import Testing

@Suite("The page on comparing plans")
struct ComparisonPageTests {
  @Test("Shows what the program prints, line by line in its order")
  func shown() throws {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let page = try String(contentsOf: root.appending(path: "Documentation/Comparison.md"), encoding: .utf8)
    let program = try Program()
    defer { program.clean() }
    let command = try #require(page.firstMatch(of: #/\n    trainplan (compare .*)\n/#)).output.1
    let words = command.split(separator: " ").map { word in
      word.hasPrefix("Scenarios/") ? root.appending(path: String(word)).path : String(word)
    }
    var printed = try program.run(words).output.split(separator: "\n")[...]
    // Every second piece stands between fences.
    let blocks = page.components(separatedBy: "```\n").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    let shown = blocks.flatMap { $0.split(separator: "\n") }.filter { !$0.hasSuffix("…") }
    #expect(shown.count > 40)
    for line in shown {
      guard let place = printed.firstIndex(of: line) else {
        Issue.record("not printed, or not in this order: \(line)")
        return
      }
      printed = printed[(place + 1)...]
    }
  }
}
