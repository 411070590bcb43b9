import Testing

@Suite("The commands marginal and relax")
struct AnswerCommandTests {
  private func programWithScenario() throws -> Program {
    let program = try Program()
    let made = try program.run("new", "one")
    try #require(made.exitCode == 0, "\(made.talk)")
    return program
  }

  @Test(
    "Both answer about a new scenario in every format, with the same bytes again", arguments: ["marginal", "relax"])
  func formats(command: String) throws {
    let program = try programWithScenario()
    defer { program.clean() }
    for format in ["text", "json", "csv"] {
      let run = try program.run(command, "one", "--format", format)
      #expect([0, 5].contains(run.exitCode), "\(run.talk)")
      #expect(!run.output.isEmpty)
      #expect(try program.run(command, "one", "--format", format).output == run.output)
    }
  }

  @Test("What may give way and what is looked at can be narrowed")
  func kinds() throws {
    let program = try programWithScenario()
    defer { program.clean() }
    let relax = try program.run("relax", "one", "--allow", "money", "--format", "json").output
    #expect(relax.contains("\"kinds\": [\"money\"]"))
    let marginal = try program.run("marginal", "one", "--limit", "money", "--format", "json").output
    #expect(marginal.contains("\"kind\": \"money\"") && !marginal.contains("\"kind\": \"seats\""))
  }

  @Test("A step of nothing makes no sense")
  func usage() throws {
    let program = try programWithScenario()
    defer { program.clean() }
    #expect(try program.run("marginal", "one", "--step", "0").exitCode == 64)
    #expect(try program.run("marginal", "one", "--reach", "0").exitCode == 64)
  }
}
