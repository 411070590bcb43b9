import Foundation
import Testing

@Suite("README")
struct ReadmeTests {
  @Test("What the README shows of a plan is what the program prints")
  func shownOutput() throws {
    let program = try Program()
    defer { program.clean() }
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let mark = "<!-- trainplan plan Scenarios/phong-tho -->\n```\n"
    let begin = try #require(readme.range(of: mark)).upperBound
    let end = try #require(readme.range(of: "\n```\n", range: begin..<readme.endIndex)).lowerBound
    let shown = String(readme[begin..<end])
    let printed = try program.run("plan", root.appending(path: "Scenarios/phong-tho").path, "--no-output").output
    #expect(shown.utf8.count > 1000)
    #expect(printed.hasPrefix(shown + "\n"))
  }
}
