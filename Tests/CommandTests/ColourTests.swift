import Testing

@Suite("Coloured output")
struct ColourTests {
  private static let onTerminal = #"script -qec '"$trainplan" validate nowhere' /dev/null"#
  private static let sign = "\u{1B}["

  @Test("A terminal gets colours, and none where NO_COLOR or a dumb terminal forbids them")
  func terminal() throws {
    let program = try Program()
    defer { program.clean() }
    let plain = ["TERM": "xterm", "NO_COLOR": ""]
    #expect(try program.runInShell(Self.onTerminal, environment: plain).output.contains(Self.sign + "1;31merror:"))
    for forbidding in [["TERM": "xterm", "NO_COLOR": "1"], ["TERM": "dumb", "NO_COLOR": ""]] {
      let output = try program.runInShell(Self.onTerminal, environment: forbidding).output
      #expect(output.contains("error:") && !output.contains(Self.sign))
    }
  }

  @Test("A pipe gets colours only where they are asked for, and files of a plan never")
  func pipe() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("new", "one").exitCode == 0)
    let plain = try program.run("plan", "one").output
    let coloured = try program.run("plan", "one", "--color", "always").output
    #expect(!plain.contains(Self.sign) && coloured.contains(Self.sign))
    #expect(coloured.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == plain)
    #expect(try program.text(of: "one/plan/plan.txt") == plain)
    let json = try program.run("plan", "one", "--format", "json", "--color=always", "--no-output").output
    #expect(json.hasPrefix("{") && !json.contains(Self.sign))
  }
}
