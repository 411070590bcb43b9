import Foundation
import LanguageConformance
import Languages
import Testing

/// The examples at the end of every command's help, run as they stand beside the shipped scenarios.
@Suite("Examples of the help")
struct HelpExampleTests {
  private static let commands = [
    "plan", "validate", "resolve", "export", "new", "roster import", "roster synthesize", "compare", "frontier", "cost",
    "marginal", "relax", "reserve", "explain",
  ]

  @Test("The example of every command does what it says, in both languages", arguments: commands, Language.allCases)
  func example(command: String, language: Language) throws {
    let program = try Program()
    defer { program.clean() }
    try FileManager.default.copyItem(
      at: URL(filePath: Program.shipped("")), to: program.workspace.appending(path: "Scenarios"))
    let help = try program.run(
      command.split(separator: " ").map(String.init) + ["--help", "--language", language.rawValue])
    let line = try #require(help.output.split(separator: "\n").first { $0.hasPrefix("  trainplan ") })
    let words = line.split(separator: " ").map(String.init)
    #expect(words.dropFirst().joined(separator: " ").hasPrefix(command + " "))
    #expect(words.contains("--language") == (language == .vietnamese))
    let run = try program.run(Array(words.dropFirst()))
    #expect(run.exitCode == 0, "\(line)\n\(run.talk)")
  }
}
