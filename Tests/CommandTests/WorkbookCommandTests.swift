import Foundation
import Testing

@Suite("Workbooks on the command line")
struct WorkbookCommandTests {
  private func data(_ path: String, in program: Program) throws -> Data {
    try Data(contentsOf: program.workspace.appending(path: path))
  }

  private func mode(of path: String, in program: Program) throws -> Int? {
    let place = program.workspace.appending(path: path).path
    return (try FileManager.default.attributesOfItem(atPath: place)[.posixPermissions] as? NSNumber)?.intValue
  }

  @Test("A named workbook stands alone, for its owner only")
  func named() throws {
    let program = try Program()
    defer { program.clean() }
    let run = try program.run("plan", Program.shipped("muong-te"), "--format", "xlsx", "--output", "mt.xlsx")
    #expect(run.exitCode == 0)
    #expect(run.output == "")
    #expect(program.names(in: ".")?.filter { $0.hasPrefix("plan") } == [])
    #expect(try mode(of: "mt.xlsx", in: program) == 0o600)
    #expect(try data("mt.xlsx", in: program).prefix(2) == Data("PK".utf8))
  }

  @Test("The same plan is the same workbook, byte for byte, and its own in each language")
  func same() throws {
    let program = try Program()
    defer { program.clean() }
    for (file, language) in [("one.xlsx", "vi"), ("two.xlsx", "vi"), ("three.xlsx", "en")] {
      let run = try program.run(
        "plan", Program.shipped("muong-te"), "--format", "xlsx", "--output", file, "--language", language)
      #expect(run.exitCode == 0)
    }
    #expect(try data("one.xlsx", in: program) == data("two.xlsx", in: program))
    #expect(try data("one.xlsx", in: program) != data("three.xlsx", in: program))
  }

  @Test("A workbook that has nowhere to stand is refused before anything is planned")
  func nowhere() throws {
    let program = try Program()
    defer { program.clean() }
    let plan = try program.run("plan", Program.shipped("muong-te"), "--format", "xlsx")
    #expect(plan.exitCode == 64)
    #expect(plan.talk.contains("--format xlsx writes a file; name it with --output."))
    let comparison = try program.run(
      "compare", Program.shipped("muong-te"), "--variant", "mixed", "--format", "xlsx", "--language", "vi")
    #expect(comparison.exitCode == 64)
    #expect(comparison.talk.contains("hãy nêu tên tệp bằng --output"))
  }

  @Test("A place that cannot be written costs a message and a code")
  func unwritable() throws {
    let program = try Program()
    defer { program.clean() }
    let run = try program.run("plan", Program.shipped("muong-te"), "--format", "xlsx", "--output", "none/mt.xlsx")
    #expect(run.exitCode == 74)
    #expect(run.talk.contains("none/mt.xlsx could not be written"))
  }

  @Test("A comparison is a workbook of its own")
  func comparison() throws {
    let program = try Program()
    defer { program.clean() }
    let run = try program.run(
      "compare", Program.shipped("muong-te"), "--variant", "retrain-only", "--format", "xlsx", "--output", "c.xlsx")
    #expect(run.exitCode == 0)
    #expect(try data("c.xlsx", in: program).prefix(2) == Data("PK".utf8))
    #expect(try mode(of: "c.xlsx", in: program) == 0o600)
  }
}
