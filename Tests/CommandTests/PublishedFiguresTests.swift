import Foundation
import Testing

@Suite("Published figures in the commands")
struct PublishedFiguresTests {
  @Test("validate lists what does not add up and accepts the scenario; plan only says how many")
  func commands() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("new", "one").exitCode == 0)
    try program.write(try program.text(of: "one/scenario.yaml") + "\npublished: [p.yaml]\n", to: "one/scenario.yaml")
    try program.write(
      "sums: [{ name: staff, total: 48, parts: [{ name: men, count: 38 }, { name: women, count: 11 }] }]\n",
      to: "one/p.yaml")
    let validated = try program.run("validate", "one")
    #expect(validated.exitCode == 0)
    #expect(validated.output.contains("p.yaml:1:30: warning: staff: the parts add to 49, not 48"))
    #expect(validated.output.hasSuffix("The scenario can be planned.\n"))
    #expect(try program.run("validate", "one", "--format", "json").output.contains("\"published-sum\""))
    let planned = try program.run("plan", "one", "--no-output")
    #expect(planned.talk.contains("note: published figures that do not add up: 1;"))
    #expect(!planned.talk.contains("49"))
  }
}
