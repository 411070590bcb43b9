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
}
