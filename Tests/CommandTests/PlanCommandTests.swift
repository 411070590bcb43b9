import Foundation
import Testing

@Suite("The command plan")
struct PlanCommandTests {
  private let files = [
    "blocked.csv", "budget.csv", "enrolments.csv", "moves.csv", "plan.json", "plan.txt", "quotas.csv", "targets.csv",
  ]

  /// A program with the scenario `one` that `new` writes.
  private func programWithScenario() throws -> Program {
    let program = try Program()
    let made = try program.run("new", "one")
    try #require(made.exitCode == 0, "\(made.talk)")
    return program
  }

  @Test("A new scenario is planned as it stands, proven, into its plan folder")
  func newThenPlan() throws {
    let program = try programWithScenario()
    defer { program.clean() }
    let run = try program.run("plan", "one")
    #expect(run.exitCode == 0, "\(run.talk)")
    #expect(run.output == (try program.text(of: "one/plan/plan.txt")))
    #expect(program.names(in: "one/plan") == files)
    #expect(try program.text(of: "one/plan/plan.json").contains("\"status\": \"optimal\""))
  }

  @Test("Two runs write the same bytes")
  func sameBytes() throws {
    let program = try programWithScenario()
    defer { program.clean() }
    for folder in ["first", "second"] {
      #expect(try program.run("plan", "one", "--output", folder).exitCode == 0)
    }
    for file in files {
      #expect(try program.text(of: "first/\(file)") == (try program.text(of: "second/\(file)")))
    }
  }

  @Test("A refused scenario leaves an existing plan folder untouched and prints no plan")
  func refusedLeavesPlan() throws {
    let program = try programWithScenario()
    defer { program.clean() }
    #expect(try program.run("plan", "one").exitCode == 0)
    let before = try files.map { try program.text(of: "one/plan/\($0)") }
    try program.write(try program.text(of: "one/scenario.yaml") + "\nnonsense: 1\n", to: "one/scenario.yaml")
    let run = try program.run("plan", "one")
    #expect(run.exitCode == 2)
    #expect(run.output.isEmpty)
    #expect(run.talk.contains("scenario.yaml") && run.talk.contains("nonsense"))
    #expect(try files.map { try program.text(of: "one/plan/\($0)") } == before)
    #expect(try program.run("plan", "one", "--format", "json").output.contains("\"status\": \"refused\""))
  }

  @Test("An old plan is replaced whole, and nothing is left beside it")
  func replaced() throws {
    let program = try programWithScenario()
    defer { program.clean() }
    let before = program.names(in: "one")
    try FileManager.default.createDirectory(
      at: program.workspace.appending(path: "one/plan"), withIntermediateDirectories: true)
    try program.write("old", to: "one/plan/plan.txt")
    #expect(try program.run("plan", "one").exitCode == 0)
    #expect(program.names(in: "one/plan") == files)
    #expect(try program.text(of: "one/plan/plan.txt") != "old")
    #expect(program.names(in: "one") == ((before ?? []) + ["plan"]).sorted())
  }

  @Test("A folder with files of somebody else is never replaced")
  func strangers() throws {
    let program = try programWithScenario()
    defer { program.clean() }
    let before = program.names(in: "one")
    let run = try program.run("plan", "one", "--output", "one")
    #expect(run.exitCode == 74)
    #expect(program.names(in: "one") == before)
  }

  @Test("Without output nothing is written")
  func noOutput() throws {
    let program = try programWithScenario()
    defer { program.clean() }
    let run = try program.run("plan", "one", "--no-output", "--format", "json")
    #expect(run.exitCode == 0)
    #expect(run.output.hasPrefix("{\n  \"scenario\": \"one\""))
    #expect(program.names(in: "one/plan") == nil)
  }

  @Test("The two formulations print plans of the same worth")
  func formulations() throws {
    let program = try programWithScenario()
    defer { program.clean() }
    let stages = try ["profile", "individual"].map { kind in
      let run = try program.run("plan", "one", "--no-output", "--format", "json", "--formulation", kind)
      return run.output.components(separatedBy: "\"targets\"")[0]
    }
    #expect(stages[0] == stages[1])
  }
}
