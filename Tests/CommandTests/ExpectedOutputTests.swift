import Foundation
import Testing

/// What every shipped scenario prints, as its `expected.txt` has it: commands after `$ trainplan`, each with its output.
///
/// An output that ends with `…` may go on: the names that follow are the audit's matter. RECORD=1 writes the files anew.
@Suite("What the shipped scenarios print")
struct ExpectedOutputTests {
  private static let scenarios = ["muong-te", "xuan-hung", "phong-tho", "muong-te-in-lai-chau", "lai-chau"]
  private static let goesOn = "…"

  @Test("Every scenario prints what its expected.txt says", arguments: scenarios)
  func expected(_ scenario: String) throws {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let file = root.appending(path: "Scenarios/\(scenario)/expected.txt")
    let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"
    var recorded: [String] = []
    let sections = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "$ trainplan ").dropFirst()
    #expect(sections.count >= 2)
    for section in sections {
      let end = try #require(section.firstIndex(of: "\n"))
      let command = String(section[..<end])
      let printed = try run(command, in: root)
      if isRecording {
        recorded.append("$ trainplan \(command)\n\(shortened(printed))")
        continue
      }
      let shown = String(section[section.index(after: end)...])
      if shown.hasSuffix(Self.goesOn + "\n") {
        let beginning = String(shown.dropLast(Self.goesOn.count + 1))
        #expect(beginning.utf8.count > 1000 && printed.hasPrefix(beginning), "\(command)")
      } else {
        #expect(printed == shown, "\(command)")
      }
    }
    guard isRecording else { return }
    try recorded.joined().write(to: file, atomically: true, encoding: .utf8)
    Issue.record("\(scenario): recorded; run again without RECORD")
  }

  private func run(_ command: String, in root: URL) throws -> String {
    let program = try Program()
    defer { program.clean() }
    let words = command.split(separator: " ").map { word in
      word.hasPrefix("Scenarios/") ? root.appending(path: String(word)).path : String(word)
    }
    return try program.run(words).output
  }

  /// The output before the names.
  private func shortened(_ output: String) -> String {
    for heading in ["\nWho is sent\n", "\nDanh sách cử đi học\n"] {
      if let place = output.range(of: heading) { return output[..<place.lowerBound] + "\n" + Self.goesOn + "\n" }
    }
    return output
  }
}
