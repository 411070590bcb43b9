import Foundation
import Testing

@Suite("Documentation of the commands")
struct CommandDocumentationTests {
  private func page() throws -> String {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    return try String(contentsOf: root.appending(path: "Documentation/Commands.md"), encoding: .utf8)
  }

  @Test(
    "Every option of every command is documented",
    arguments: [
      "plan", "validate", "resolve", "export", "new", "roster import", "roster synthesize", "compare", "frontier",
      "cost",
      "marginal", "relax", "reserve", "explain",
    ])
  func options(command: String) throws {
    let program = try Program()
    defer { program.clean() }
    let help = try program.run(["help"] + command.split(separator: " ").map(String.init)).output
    let sections = try page().components(separatedBy: "\n## ")
    let section = try #require(sections.first { $0.hasPrefix("trainplan \(command)") })
    let options = help.matches(of: #/--[a-z][a-z-]+/#).map { String($0.output) }
    #expect(!options.isEmpty)
    for option in options where !["--version", "--help"].contains(option) {
      // What every command takes is said once, before the first.
      #expect(section.contains(option) || sections[0].contains("`\(option)"), "\(option) is not documented")
    }
  }

  @Test("The exit codes of the help are those of the page")
  func exitCodes() throws {
    let program = try Program()
    defer { program.clean() }
    let help = try program.run("--help").output.split(separator: "\n").joined(separator: " ")
    let words = try #require(help.firstMatch(of: #/Exit codes: (.*?)\.\s/#)).output.1
    let stated = words.matches(of: #/(?:^|, )(\d+)\s/#).map { String($0.output.1) }
    let documented = try page().matches(of: #/\n\| (\d+) \|/#).map { String($0.output.1) }
    #expect(stated == documented)
  }
}
