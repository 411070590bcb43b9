import Foundation
import LanguageConformance
import Languages
import Testing

@Suite("The commands reserve and explain")
struct ReserveAndExplainTests {
  private func scenario(_ name: String = "muong-te") -> String {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    return root.appending(path: "Scenarios/\(name)").path
  }

  private func run(_ arguments: String...) throws -> Program.Run {
    let program = try Program()
    defer { program.clean() }
    return try program.run([arguments[0], scenario()] + arguments.dropFirst())
  }

  @Test(
    "Every question is answered in every format and in both languages, alike each time",
    arguments: [
      ["reserve", "--course", "intermediateTheory", "--year", "2026"],
      ["explain", "--official", "MT-019", "--course", "itStandard"], ["explain", "--target", "M3"],
      ["explain", "--limit", "money:trainingBudget:2027"],
    ])
  func answers(question: [String]) throws {
    let program = try Program()
    defer { program.clean() }
    let line = [question[0], scenario()] + question.dropFirst()
    for format in ["text", "json", "csv"] {
      let run = try program.run(line + ["--format", format])
      #expect(run.exitCode == 0, "\(run.talk)")
      #expect(!run.output.isEmpty)
      #expect(try program.run(line + ["--format", format]).output == run.output)
      if format == "json" { _ = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) }
    }
    let text = try program.run(line + ["--language", "vi"])
    #expect(LanguageFaults.faults(in: text.output, of: .vietnamese) == [], "\(text.output)")
  }

  @Test("A nominee's line names who is called earlier, and what the place left empty would lose")
  func reserve() throws {
    let run = try run("reserve", "--course", "stateManagement", "--year", "2026")
    #expect(run.output.contains("called earlier, instead of March 2027"))
    let target = "target “state management training, specialist rank”"
    #expect(run.output.contains("left empty: \(target): holders -1, missing +1; cost -3,000,000 đồng"))
  }

  @Test("Who may not be sent is told every reason, and who may what it would cost")
  func official() throws {
    let output = try run("explain", "--official", "MT-019").output
    #expect(output.contains("the condition is not met: more than 72 months of service left"))
    #expect(output.contains("IT standard, digital and AI skills: not sent; if sent ("))
    #expect(output.contains("total cost, đồng: +1,000,000, from 234,600,000 to 235,600,000"))
  }

  @Test("An official is found by a name too")
  func byName() throws {
    let course = ["--course", "itStandard"]
    let byName = try run("explain", "--official", "Cán bộ 019", course[0], course[1])
    #expect(byName.output == (try run("explain", "--official", "MT-019", course[0], course[1])).output)
  }

  @Test("A limit that holds nothing back helps nobody, and the limits of a target come in order of relief")
  func limits() throws {
    #expect(try run("explain", "--limit", "money:trainingBudget:2027").output.contains("nobody gains"))
    let target = try run("explain", "--target", "M3", "--format", "csv").output.split(separator: "\n")
    #expect(target[0] == "target,limit,name,relief,missing,proven")
    #expect(target[1].hasPrefix("M3,condition:more than 72 months of service left,"))
    #expect(target[1].hasSuffix(",1,0,true"))
  }

  @Test(
    "What the scenario does not have is refused, and what was meant is suggested",
    arguments: [
      (["explain", "--official", "MT-01"], "no official 'MT-01'; did you mean 'MT-001'?"),
      (["explain", "--official", "MT-001", "--course", "itStandart"], "did you mean 'itStandard'?"),
      (["explain", "--target", "M33"], "no target 'M33'; did you mean"),
      (["explain", "--limit", "money:trainingBudgt:2026"], "did you mean 'trainingBudget'?"),
      (["explain", "--limit", "seats:firstDegre:2026"], "did you mean 'firstDegree'?"),
      (["explain", "--limit", "money:trainingBudget:2036"], "no year '2036'"),
      (["explain", "--limit", "absence:nowhere"], "no unit 'nowhere'"),
      (["explain", "--limit", "patience:1"], "no limit 'patience:1'"),
      (["reserve", "--course", "itStandart"], "did you mean 'itStandard'?"),
    ])
  func refused(question: [String], said: String) throws {
    let program = try Program()
    defer { program.clean() }
    let line = [question[0], scenario()] + question.dropFirst()
    let run = try program.run(line)
    #expect(run.exitCode == 64 && run.output.isEmpty)
    #expect(run.talk.contains(said), "\(run.talk)")
    let vietnamese = try program.run(line + ["--language", "vi"])
    #expect(LanguageFaults.faults(in: vietnamese.talk, of: .vietnamese) == [], "\(vietnamese.talk)")
  }

  @Test(
    "Every field of the answers in JSON is documented",
    arguments: [
      ("Reserve list", ["reserve", "--year", "2026"]), ("Explained official", ["explain", "--official", "MT-019"]),
      ("Explained target", ["explain", "--target", "M3"]),
      ("Explained limit", ["explain", "--limit", "money:trainingBudget:2027"]),
    ])
  func documented(heading: String, question: [String]) throws {
    let program = try Program()
    defer { program.clean() }
    let run = try program.run([question[0], scenario()] + question.dropFirst() + ["--format", "json"])
    let page = try String(
      contentsOf: URL(filePath: scenario()).appending(path: "../../Documentation/Output.md").standardized,
      encoding: .utf8)
    let sections = page.components(separatedBy: "\n## ").filter {
      $0.hasPrefix(heading + "\n") || $0.hasPrefix("Changes of a plan\n") || $0.hasPrefix("plan.json\n")
    }
    #expect(sections.count == 3)
    let names = sections.joined().matches(of: #/\| `([^`]+)`/#).flatMap {
      $0.output.1.split { ".[]".contains($0) }.map(String.init)
    }
    for match in run.output.matches(of: #/"([A-Za-z]+)":/#) {
      #expect(names.contains(String(match.output.1)), "\(match.output.1) is not documented")
    }
  }

  @Test(
    "A command line that asks for nothing or too much is refused",
    arguments: [
      ["explain"], ["explain", "--official", "MT-001", "--target", "M3"],
      ["explain", "--target", "M3", "--course", "x"],
      ["explain", "--limit", "absence:x", "--step", "0"], ["reserve", "--depth", "0"],
    ])
  func usage(question: [String]) throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run([question[0], scenario()] + question.dropFirst()).exitCode == 64)
  }
}
