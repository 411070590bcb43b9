import LanguageConformance
import Languages
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

  @Test("One limit can be asked about by the address explain takes, and kinds beside it")
  func addresses() throws {
    let program = try programWithScenario()
    defer { program.clean() }
    func limits(_ asked: [String]) throws -> [String] {
      let run = try program.run(["marginal", "one", "--format", "csv"] + asked.flatMap { ["--limit", $0] })
      #expect([0, 5].contains(run.exitCode), "\(run.talk)")
      return run.output.split(separator: "\n").dropFirst().map(String.init)
    }
    let all = try limits([])
    let money = all.filter { $0.hasPrefix("money,") }
    let first = try #require(money.first)
    let cells = first.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    #expect(money.count > 1 && money.count < all.count)
    let address = try #require(cells.first { $0.hasPrefix("20") })
    #expect(try limits(["money:\(cells[1]):\(address)"]) == [first])
    // The answer is in order of gain, whatever was asked first.
    let both = try limits(["seats", "money:\(cells[1]):\(address)"])
    #expect(both == all.filter { $0 == first || $0.hasPrefix("seats,") })
  }

  @Test(
    "A limit that the scenario does not have is refused with advice, in both languages",
    arguments: [
      ("moneys", "did you mean 'money'?"), ("money:nobody:2026", "no source of money 'nobody'"),
      ("classes:nothing", "no course 'nothing'"), ("posts:nowhere", "no unit 'nowhere'"), ("absence:x", "no limit"),
    ])
  func unknownLimits(word: String, said: String) throws {
    let program = try programWithScenario()
    defer { program.clean() }
    let run = try program.run("marginal", "one", "--limit", word)
    #expect(run.exitCode == 64 && run.output.isEmpty)
    #expect(run.talk.contains(said), "\(run.talk)")
    let vietnamese = try program.run("marginal", "one", "--limit", word, "--language", "vi").talk
    #expect(LanguageFaults.faults(in: vietnamese, of: .vietnamese) == [], "\(vietnamese)")
  }

  @Test(
    "Where no plan keeps the rules that is said with the rules, in both languages", arguments: ["marginal", "relax"])
  func infeasible(command: String) throws {
    let program = try programWithScenario()
    defer { program.clean() }
    // X-02 has to be sent, and there is no money for it.
    let poor = try program.text(of: "one/scenario.yaml").replacing("60000000", with: "1000")
    try program.write(poor, to: "one/scenario.yaml")
    let run = try program.run(command, "one")
    #expect(run.exitCode == 3 && run.output.isEmpty)
    #expect(run.talk.contains("because of budgets") && run.talk.contains("No plan keeps all the rules"), "\(run.talk)")
    #expect(try program.run(command, "one", "--format", "json").output.contains("\"status\": \"infeasible\""))
    let vietnamese = try program.run(command, "one", "--language", "vi")
    #expect(vietnamese.exitCode == 3)
    #expect(LanguageFaults.faults(in: vietnamese.talk, of: .vietnamese) == [], "\(vietnamese.talk)")
  }

  @Test(
    "A search that ends before it has an answer says so, and not that there is none", arguments: ["marginal", "relax"])
  func stopped(command: String) throws {
    let program = try programWithScenario()
    defer { program.clean() }
    let run = try program.run(command, "one", "--time-limit", "0")
    #expect(run.exitCode == 4 && run.output.isEmpty)
    #expect(run.talk.contains("stopped before it had an answer") && !run.talk.contains("rules"), "\(run.talk)")
    let json = try program.run(command, "one", "--time-limit", "0", "--format", "json")
    #expect(json.exitCode == 4 && json.output.contains("\"status\": \"stopped\""))
    let vietnamese = try program.run(command, "one", "--time-limit", "0", "--language", "vi").talk
    #expect(LanguageFaults.faults(in: vietnamese, of: .vietnamese) == [], "\(vietnamese)")
  }

  @Test("A step of nothing makes no sense")
  func usage() throws {
    let program = try programWithScenario()
    defer { program.clean() }
    #expect(try program.run("marginal", "one", "--step", "0").exitCode == 64)
    #expect(try program.run("marginal", "one", "--reach", "0").exitCode == 64)
  }
}
