import Foundation
import Testing

@Suite("Plans printed by the command")
struct PlanPrintingTests {
  @Test("A page goes to standard output or to the file named, for its owner alone, and the same plan is the same bytes")
  func page() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("new", "one").exitCode == 0)
    let printed = try program.run("plan", "one", "--format", "html")
    #expect(
      printed.exitCode == 0 && printed.output.hasPrefix("<!DOCTYPE html>") && printed.output.hasSuffix("</html>\n"))
    #expect(program.names(in: "one/plan") != nil)
    let written = try program.run("plan", "one", "--format", "html", "--output", "plan.html", "--language", "en")
    #expect(written.exitCode == 0 && written.output.isEmpty)
    #expect(try program.text(of: "plan.html") == printed.output)
    #expect(try permissions("plan.html", program) == 0o600)
  }

  @Test("A plan document needs a file to go to, and is an archive in the layout asked for")
  func document() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("new", "one").exitCode == 0)
    let refused = try program.run("plan", "one", "--format", "docx")
    #expect(refused.exitCode == 64 && refused.talk.contains("name it with --output"))
    var sizes: [Data] = []
    for layout in ["government", "party", "party"] {
      let run = try program.run("plan", "one", "--format", "docx", "--layout", layout, "--output", "plan.docx")
      #expect(run.exitCode == 0 && run.output.isEmpty)
      sizes.append(try Data(contentsOf: program.workspace.appending(path: "plan.docx")))
    }
    #expect(sizes.allSatisfy { $0.prefix(2) == Data("PK".utf8) })
    #expect(sizes[0] != sizes[1] && sizes[1] == sizes[2])
    #expect(try permissions("plan.docx", program) == 0o600)
  }

  @Test("A page that cannot be written is said, with the code of output that cannot be written")
  func refused() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("new", "one").exitCode == 0)
    let run = try program.run("plan", "one", "--format", "html", "--output", "no/such/folder/plan.html")
    #expect(run.exitCode == 74 && run.talk.contains("no/such/folder/plan.html could not be written"))
  }

  private func permissions(_ path: String, _ program: Program) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: program.workspace.appending(path: path).path)
    return try #require(attributes[.posixPermissions] as? Int)
  }
}
