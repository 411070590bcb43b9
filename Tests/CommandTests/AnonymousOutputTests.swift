import Foundation
import Testing

@Suite("--anonymise leaves no name and no id of an official in what is passed on")
struct AnonymousOutputTests {
  /// The ids and names of a shipped roster, which has them in its first two columns.
  private func people(of scenario: String) throws -> [String] {
    let roster = try String(contentsOfFile: Program.shipped(scenario) + "/roster.csv", encoding: .utf8)
    let rows = roster.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let header = try #require(rows.first).map(String.init)
    let columns = try ["id", "name"].map { try #require(header.firstIndex(of: $0)) }
    return rows.dropFirst().flatMap { row in columns.map { String(row[$0]) } }.filter { !$0.isEmpty }
  }

  private func expectNobody(in text: String, of people: [String], _ place: String) {
    // A short id such as A1 may be part of another word, so ids are looked for as words.
    let words = Set(text.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "_" }.map(String.init))
    for person in people {
      let isThere = person.contains(" ") ? text.contains(person) : words.contains(person)
      #expect(!isThere, "\(person) in \(place)")
    }
  }

  @Test("No file of a plan and nothing printed names anybody, in any format", arguments: ["text", "json", "csv"])
  func plan(format: String) throws {
    let program = try Program()
    defer { program.clean() }
    let people = try people(of: "muong-te")
    #expect(people.count >= 96)
    let run = try program.run(
      "plan", Program.shipped("muong-te"), "--anonymise", "--output", "plan", "--format", format)
    #expect(run.exitCode == 0)
    #expect(run.output.contains("P0"))
    expectNobody(in: run.output, of: people, "standard output")
    expectNobody(in: run.talk, of: people, "standard error")
    for name in try #require(program.names(in: "plan")) {
      expectNobody(in: try program.text(of: "plan/\(name)"), of: people, name)
    }
  }

  @Test("Nor do the answers to questions", arguments: [["cost"], ["marginal"], ["reserve"], ["resolve"], ["relax"]])
  func questions(command: [String]) throws {
    let program = try Program()
    defer { program.clean() }
    let run = try program.run(command + [Program.shipped("muong-te"), "--anonymise"])
    #expect([0, 5].contains(run.exitCode), "\(run.talk)")
    expectNobody(in: run.output + run.talk, of: try people(of: "muong-te"), command[0])
  }

  @Test("Nor a comparison, nor the person asked about by code")
  func comparisonAndPerson() throws {
    let program = try Program()
    defer { program.clean() }
    let people = try people(of: "muong-te")
    let compared = try program.run(
      "compare", Program.shipped("muong-te"), "--variant", "less-money", "--anonymise", "--format", "json")
    #expect(compared.exitCode == 0)
    expectNobody(in: compared.output, of: people, "comparison")
    let explained = try program.run("explain", Program.shipped("muong-te"), "--official", "P003", "--anonymise")
    #expect([0, 5].contains(explained.exitCode), "\(explained.talk)")
    expectNobody(in: explained.output, of: people, "explanation")
  }

  @Test("Nor an exported model, which names officials in its columns", arguments: ["lp", "mps"])
  func model(format: String) throws {
    let program = try Program()
    defer { program.clean() }
    let run = try program.run(
      "export", Program.shipped("muong-te"), "--anonymise", "--formulation", "individual", "--model-format", format)
    #expect(run.exitCode == 0)
    #expect(run.output.contains("P001"))
    expectNobody(in: run.output, of: try people(of: "muong-te"), "model")
  }

  /// A copy of Mường Tè with one person twice, which is said of the roster.
  private func withTwins(_ program: Program) throws -> [String] {
    let copy =
      "cp -r \(Program.shipped("muong-te")) s; cp -r \(Program.shipped("catalogues")) catalogues; chmod -R u+w s"
    let twin = "grep '^MT-020,' s/roster.csv | sed 's/^MT-020,/MT-999,/' >> s/roster.csv"
    #expect(try program.runInShell("\(copy); rm -rf s/plan; \(twin)").exitCode == 0)
    return try people(of: "muong-te") + ["MT-999"]
  }

  @Test(
    "Nor what is said about the roster, on the screen, as JSON, or among a workbook's notes",
    arguments: [["validate"], ["validate", "--format", "json"], ["resolve"], ["plan", "--no-output"]])
  func findings(command: [String]) throws {
    let program = try Program()
    defer { program.clean() }
    let people = try withTwins(program)
    let plain = try program.runInShell("$trainplan \(command.joined(separator: " ")) s")
    #expect((plain.output + plain.talk).contains("MT-999"))
    let run = try program.runInShell("$trainplan \(command.joined(separator: " ")) s --anonymise")
    #expect((run.output + run.talk).contains("P0"))
    expectNobody(in: run.output + run.talk, of: people, command.joined(separator: " "))
  }

  @Test("Nor the notes of a workbook")
  func workbookNotes() throws {
    let program = try Program()
    defer { program.clean() }
    let people = try withTwins(program)
    let run = try program.runInShell(
      "$trainplan plan s --anonymise --format xlsx --output plan.xlsx && "
        + "python3 -c 'import zipfile; f = zipfile.ZipFile(\"plan.xlsx\"); "
        + "print(*[f.read(n).decode() for n in f.namelist() if n.endswith(\".xml\")])'")
    #expect(run.exitCode == 0)
    #expect(run.output.contains("P020"))
    expectNobody(in: run.output, of: people, "workbook")
  }

  @Test("A code is the same official in every variant that is compared")
  func variants() throws {
    let program = try Program()
    defer { program.clean() }
    _ = try withTwins(program)
    let shrink =
      "grep -v '^MT-001,' s/roster.csv > s/fewer.csv; printf '  fewer: { roster: fewer.csv }\\n' >> s/variants.txt"
    let insert = "sed -i '/^variants:/r s/variants.txt' s/scenario.yaml"
    #expect(try program.runInShell("\(shrink); \(insert)").exitCode == 0)
    let lines = try ["", " --anonymise"].map { more in
      let run = try program.runInShell("$trainplan compare s --variant fewer --format csv\(more)")
      #expect(run.exitCode == 0, "\(run.talk)")
      return run.output.split(separator: "\n").count
    }
    #expect(lines[0] == lines[1])
  }
}
