import LanguageConformance
import Languages
import Testing

@Suite("The command frontier")
struct FrontierCommandTests {
  @Test(
    "One thread and many print the same bytes, and so does a second run",
    arguments: [["--money", "trainingBudget"], ["--years"]], ["text", "json", "csv"])
  func sameBytes(axis: [String], format: String) throws {
    let program = try Program()
    defer { program.clean() }
    let made = try program.run("new", "one")
    try #require(made.exitCode == 0, "\(made.talk)")
    func curve(_ threads: String) throws -> Program.Run {
      try program.run(
        ["frontier", "one"] + axis + ["--points", "7", "--format", format, "--threads", threads])
    }
    let one = try curve("1")
    #expect([0, 5].contains(one.exitCode), "\(one.talk)")
    #expect(one.output.count > 200)
    #expect(try curve("1").output == one.output)
    let many = try curve("8")
    #expect(many.output == one.output && many.exitCode == one.exitCode)
    #expect(try curve("8").output == one.output)
  }

  @Test("A search that ends before any point has a plan says so, and not that there is none")
  func noTime() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("new", "one").exitCode == 0)
    let run = try program.run("frontier", "one", "--years", "--time-limit", "0")
    #expect(run.exitCode == 4 && run.output.isEmpty)
    #expect(run.talk.contains("ended before any point had a plan") && !run.talk.contains("keeps all the rules"))
    let vietnamese = try program.run("frontier", "one", "--years", "--time-limit", "0", "--language", "vi")
    #expect(vietnamese.exitCode == 4)
    #expect(LanguageFaults.faults(in: vietnamese.talk, of: .vietnamese) == [], "\(vietnamese.talk)")
  }

  @Test("A number of threads that makes no sense is refused", arguments: ["0", "-1", "1001"])
  func threads(number: String) throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("new", "one").exitCode == 0)
    #expect(try program.run("frontier", "one", "--years", "--threads=\(number)").exitCode == 64)
  }
}
