import Testing

@Suite("Completions of the shell")
struct CompletionTests {
  /// What bash would offer for the last of some words, a blank between them.
  private func offered(after words: [String]) throws -> [Substring] {
    let program = try Program()
    defer { program.clean() }
    let line = words.joined(separator: " ")
    let quoted = words.map { "'\($0)'" }.joined(separator: " ")
    let run = try program.runInShell(
      """
      source <("$trainplan" --generate-completion-script bash)
      COMP_WORDS=(\(quoted)) COMP_CWORD=\(words.count - 1) COMP_LINE='\(line)' COMP_POINT=\(line.utf8.count)
      _trainplan trainplan '\(words[words.count - 1])' '\(words[words.count - 2])'
      echo "${COMPREPLY[@]}"
      """)
    #expect(run.talk == "")
    return run.output.split(whereSeparator: \.isWhitespace)
  }

  @Test("Bash completes commands")
  func commands() throws {
    #expect(try offered(after: ["trainplan", "fron"]) == ["frontier"])
  }

  @Test("Bash completes the values of an option")
  func values() throws {
    #expect(try offered(after: ["trainplan", "plan", "--color", ""]).suffix(3) == ["auto", "always", "never"])
    #expect(try offered(after: ["trainplan", "cost", "--language", "v"]).last == "vi")
  }

  @Test("Every shell that is installed can read its completions", arguments: ["bash", "zsh", "fish"])
  func readable(shell: String) throws {
    let program = try Program()
    defer { program.clean() }
    let run = try program.runInShell(
      """
      set -e
      "$trainplan" --generate-completion-script \(shell) --language vi > completions
      ! command -v \(shell) > place || "$(cat place)" -n completions
      grep -c trainplan completions
      """)
    #expect(run.exitCode == 0 && (Int(run.output.split(separator: "\n").last ?? "") ?? 0) > 10, "\(run.talk)")
  }
}
