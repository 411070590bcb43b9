import Foundation
import Testing

@Suite("The other commands")
struct OtherCommandsTests {
  @Test("Wrong usage ends with 64 and writes nothing to standard output")
  func usage() throws {
    let program = try Program()
    defer { program.clean() }
    for arguments in [["plan"], ["fly"], ["plan", "x", "--gap", "2"], ["plan", "x", "--time-limit", "-1"]] {
      let process = try program.start(arguments)
      process.waitUntilExit()
      #expect(process.terminationStatus == 64)
      #expect(try program.text(of: "stdout").isEmpty)
    }
  }

  @Test("A folder that does not exist is a refused scenario")
  func noFolder() throws {
    let program = try Program()
    defer { program.clean() }
    for command in ["plan", "validate", "resolve", "export"] {
      #expect(try program.run(command, "nowhere").exitCode == 2)
    }
    #expect(program.names(in: "nowhere") == nil)
  }

  @Test("A new scenario is accepted, resolved and exported in both formats")
  func commands() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("new", "one").exitCode == 0)
    #expect(try program.run("validate", "one").output.hasSuffix("The scenario can be planned.\n"))
    let resolved = try program.run("resolve", "one")
    #expect(resolved.exitCode == 0)
    #expect(resolved.output.contains("\"lastDayOfService\""))
    for formulation in ["profile", "individual"] {
      let lp = try program.run("export", "one", "--formulation", formulation, "--model-format", "lp")
      #expect(lp.exitCode == 0 && lp.output.contains("Subject To"))
      let mps = try program.run(
        "export", "one", "--formulation", formulation, "--model-format", "mps", "--output", "m.mps")
      #expect(mps.exitCode == 0 && mps.output.isEmpty)
      #expect(try program.text(of: "m.mps").contains("\nENDATA"))
    }
  }

  @Test("A new scenario never overwrites anything")
  func newOverwritesNothing() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("new", "one").exitCode == 0)
    try program.write("mine", to: "one/scenario.yaml")
    #expect(try program.run("new", "one").exitCode == 74)
    #expect(try program.text(of: "one/scenario.yaml") == "mine")
  }

  @Test("What cannot be written ends with 74")
  func notWritten() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("new", "one").exitCode == 0)
    #expect(try program.run("export", "one", "--output", "no/such/folder/m.lp").exitCode == 74)
    #expect(try program.run("plan", "one", "--output", "stdout/plan").exitCode == 74)
  }
}
