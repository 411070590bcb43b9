import Foundation
import LanguageConformance
import Languages
import Testing

@Suite("The command compare")
struct CompareCommandTests {
  private let files =
    ["comparison.json", "comparison.txt", "comparison.html", "comparison.xlsx"]
    + ["courses", "inputs", "money", "moves", "people", "plans", "stages", "targets"].map { "comparison-\($0).csv" }

  /// A program with a copy of the scenarios, in which Mường Tè has two variants more.
  private func programWithScenarios() throws -> Program {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let program = try Program()
    for folder in ["catalogues", "muong-te"] {
      try FileManager.default.copyItem(
        at: root.appending(path: "Scenarios/\(folder)"), to: program.workspace.appending(path: folder))
    }
    let scenario = try program.text(of: "muong-te/scenario.yaml")
    let variants = """
      variants:
        easier:
          targets:
            M4: { thresholdPercent: 90 }
        later:
          courses:
            itStandard:
              years: 2027-2030
      """
    try program.write(scenario.replacing("variants:", with: variants), to: "muong-te/scenario.yaml")
    return program
  }

  @Test("Two variants, alone and together, stand beside the base, and each plan is that of the command plan")
  func sideBySide() throws {
    let program = try programWithScenarios()
    defer { program.clean() }
    let run = try program.run(
      "compare", "muong-te", "--variant", "easier", "--variant", "later", "--variant", "easier+later", "--all-aims",
      "--format", "csv")
    #expect(run.exitCode == 0, "\(run.talk)")
    let lines = run.output.split(separator: "\n").map(String.init)
    let plans = lines.filter { $0.contains(",optimal,") }
    #expect(plans.map { $0.prefix { $0 != "," } } == ["base", "easier", "later", "easier+later"])
    #expect(
      lines.contains { $0.hasPrefix("easier,target,M4,") && $0.contains(",changed,thresholdPercent,,0.95,0.9,") })
    #expect(lines.contains { $0.hasPrefix("easier+later,course,itStandard,") && $0.contains(",changed,years,,") })
    #expect(!lines.contains { $0.hasPrefix("easier,course,") })
    let alone = try program.run("plan", "muong-te", "--variant", "later", "--no-output", "--format", "csv")
    let stated = alone.output.split(separator: "\n").filter { $0.hasPrefix("trainingBudget,") }.compactMap {
      $0.split(separator: ",").dropFirst(3).first
    }
    let compared = lines.filter { $0.hasPrefix("later,trainingBudget,") }.compactMap {
      $0.split(separator: ",").dropFirst(4).first
    }
    #expect(compared == stated && compared.count == 5)
  }

  @Test("The folder holds every format, the same bytes each time, and is written whole or not at all")
  func folder() throws {
    let program = try programWithScenarios()
    defer { program.clean() }
    let arguments = ["compare", "muong-te", "--variant", "later", "--output"]
    let run = try program.run(arguments + ["first"])
    #expect(run.exitCode == 0, "\(run.talk)")
    #expect(program.names(in: "first") == files.sorted())
    #expect(try program.text(of: "first/comparison.txt") == run.output)
    #expect(try program.run(arguments + ["second"]).exitCode == 0)
    for file in files {
      #expect(try program.runInShell("cmp first/\(file) second/\(file)").exitCode == 0)
    }
    let before = program.names(in: "muong-te")
    #expect(try program.run(arguments + ["muong-te"]).exitCode == 74)
    #expect(program.names(in: "muong-te") == before)
  }

  @Test("A variant that does not exist is refused as everywhere, and nothing is written")
  func unknown() throws {
    let program = try programWithScenarios()
    defer { program.clean() }
    let run = try program.run("compare", "muong-te", "--variant", "nowhere", "--output", "out")
    let planned = try program.run("plan", "muong-te", "--variant", "nowhere", "--no-output")
    #expect(run.exitCode == 2 && run.output.isEmpty && program.names(in: "out") == nil)
    #expect(run.talk.contains("nowhere"))
    let said = planned.talk.split(separator: "\n").filter { $0.contains("nowhere") }
    #expect(!said.isEmpty && said.allSatisfy { run.talk.contains($0) })
  }

  @Test(
    "Variants that make no sense are wrong usage",
    arguments: [[], ["--variant", "a+"], ["--variant", "a+a"], ["--variant", "a", "--variant", "a"]])
  func usage(variants: [String]) throws {
    let program = try Program()
    defer { program.clean() }
    let run = try program.run(["compare", "x"] + variants)
    #expect(run.exitCode == 64 && run.output.isEmpty && run.talk.contains("--variant"))
  }

  @Test("A comparison is Vietnamese where asked, and unproven plans end with the code of plan")
  func vietnamese() throws {
    let program = try programWithScenarios()
    defer { program.clean() }
    let run = try program.run("compare", "muong-te", "--variant", "later", "--gap", "1", "--language", "vi")
    #expect(run.exitCode == 5 || run.exitCode == 0, "\(run.talk)")
    #expect((run.exitCode == 5) == run.output.contains("chưa, dừng ở khoảng cách"))
    #expect(LanguageFaults.faults(in: run.output, of: .vietnamese) == [])
    #expect(LanguageFaults.faults(in: run.talk, of: .vietnamese) == [])
    let stopped = try program.run("compare", "muong-te", "--variant", "later", "--time-limit", "0")
    #expect(stopped.exitCode == 4 || stopped.exitCode == 5)
  }
}
