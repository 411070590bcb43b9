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

  @Test("Every figure of a commune's page is that of its plan.json: targets, places, names and money")
  func figures() throws {
    let program = try Program()
    defer { program.clean() }
    let commune = Program.shipped("muong-te")
    let page = try program.run("plan", commune, "--format", "html", "--no-output").output
    let json = try program.run("plan", commune, "--format", "json", "--no-output").output
    let plan = try JSONDecoder().decode(Plan.self, from: Data(json.utf8))
    let rows = Set(
      page.matches(of: #/<tr[^>]*>(.*)</tr>/#).map { row in
        row.output.1.matches(of: #/<t[dh][^>]*>([^<]*)</#).map { String($0.output.1) }
      })
    for target in plan.targets {
      let figures = [target.population, target.required, target.baseline, target.planned].map { "\($0)" }
      #expect(rows.contains { $0.first == target.name && $0.dropFirst().starts(with: figures) }, "\(target.name)")
    }
    for enrolment in plan.enrolments {
      let cost = grouped(enrolment.costByYearVND.values.reduce(0, +))
      let count = rows.count { $0.contains(enrolment.name) && $0.last == cost }
      #expect(count >= 1, "\(enrolment.name) \(cost)")
    }
    for line in plan.budget where line.spentVND > 0 {
      #expect(rows.contains { $0.contains("\(line.year)") && $0.contains(grouped(line.spentVND)) }, "\(line.year)")
    }
    for quota in plan.quotas {
      let cost = grouped(quota.fixedCostVND + quota.learnerCostVND)
      #expect(rows.contains { $0.contains("\(quota.learners)") && $0.last == cost }, "\(quota.intake) \(cost)")
    }
    #expect(plan.targets.count == 7 && plan.enrolments.count > 80 && plan.quotas.count > 10)
  }

  /// What of `plan.json` stands on the page.
  private struct Plan: Decodable {
    struct Target: Decodable { let name: String, population, required, baseline, planned: Int }
    struct Enrolment: Decodable { let name: String, costByYearVND: [String: Int] }
    struct Quota: Decodable { let intake: String, learners, fixedCostVND, learnerCostVND: Int }
    struct Budget: Decodable { let year, spentVND: Int }
    let targets: [Target]
    let enrolments: [Enrolment]
    let quotas: [Quota]
    let budget: [Budget]
  }

  private func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.indices.reduce(into: "") { text, place in
      if place > 0 && (digits.count - place) % 3 == 0 { text += "," }
      text.append(digits[place])
    }
  }

  private func permissions(_ path: String, _ program: Program) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: program.workspace.appending(path: path).path)
    return try #require(attributes[.posixPermissions] as? Int)
  }
}
