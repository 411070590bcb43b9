import Diagnostics
import Testing

@testable import Scenarios

struct TreeBuilderTests {
  private func tree(_ text: String, budget: Int = 200_000) throws -> ScenarioTree {
    try TreeBuilder.tree(of: text, file: "t.yaml", budget: budget).get()
  }

  @Test("A number keeps its own digits: 010 is ten")
  func digits() throws {
    #expect(try tree("a: 010")["a"]?.integer == 10)
    #expect(try tree("a: 0x10")["a"]?.integer == nil)
    #expect(try tree("a: 1_000")["a"]?.integer == nil)
    #expect(try tree("a: 2030-12-31")["a"]?.text == "2030-12-31")
  }

  @Test("Nothing is nothing unless it is quoted")
  func nothing() throws {
    #expect(try tree("a: ~")["a"] == nil)
    #expect(try tree("a: '~'")["a"]?.text == "~")
  }

  @Test("Keys and values know their places")
  func places() throws {
    let entry = try #require(try tree("a:\n  bé: 1\n").entries?.first?.value.entries?.first)
    #expect(entry.location.description == "t.yaml:2:3")
    #expect(entry.value.location.description == "t.yaml:2:7")
  }

  @Test("A key set twice and broken YAML are reported")
  func faults() {
    let twice = TreeBuilder.tree(of: "a: 1\nb: 2\na: 3\n", file: "t.yaml")
    #expect(throws: Diagnostic.self) { try twice.get() }
    if case .failure(let fault) = twice { #expect(fault.rule == "duplicate-key") }
    let broken = TreeBuilder.tree(of: "a: [1\nb: 2\n", file: "t.yaml")
    if case .failure(let fault) = broken {
      #expect(fault.rule == "yaml-syntax")
      #expect(fault.location?.line != nil)
    } else {
      Issue.record("the YAML was taken")
    }
  }

  @Test(
    "A key is one key, however it is quoted and its letters are composed",
    arguments: [
      "2026: 1\n\"2026\": 2\n", "yes: 1\n'yes': 2\n", "\u{1EBE}: 1\nE\u{302}\u{301}: 2\n", "a: 1\n\"\\x61\": 2\n",
    ])
  func sameKey(text: String) {
    guard case .failure(let fault) = TreeBuilder.tree(of: text, file: "t.yaml") else {
      Issue.record("both keys were taken")
      return
    }
    #expect(fault.rule == "duplicate-key")
  }

  @Test("Few aliases may be keys, and many may be values")
  func aliasedKeys() throws {
    #expect(try tree("a: &a x\n*a : y\n")["x"]?.text == "y")
    let many = (0..<50).map { "k\($0): *a" }.joined(separator: "\n")
    #expect(try tree("a: &a { b: x }\n\(many)\n")["k49"]?["b"]?.text == "x")
  }

  @Test("Aliases that multiply are stopped by the budget")
  func aliases() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let alias = "*a\(level - 1)"
      let list = Array(repeating: alias, count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(list)]\n"
    }
    guard case .failure(let fault) = TreeBuilder.tree(of: text, file: "t.yaml") else {
      Issue.record("the bomb was taken")
      return
    }
    #expect(fault.rule == "oversized-file")
  }

  @Test("Deep nesting is refused")
  func depth() {
    let text = String(repeating: "[", count: 150) + String(repeating: "]", count: 150)
    guard case .failure(let fault) = TreeBuilder.tree(of: text, file: "t.yaml") else {
      Issue.record("the nesting was taken")
      return
    }
    #expect(fault.rule == "oversized-file")
  }
}
