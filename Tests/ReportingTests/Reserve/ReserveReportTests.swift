import Foundation
import LanguageConformance
import Languages
import Testing
import TrainingDomain

@testable import Reporting

@Suite("The report of the reserve list")
struct ReserveReportTests {
  private let text = ReserveText.text(of: SmallQuestions.report(of: SmallQuestions.reserve))

  /// The lines below the head of a place, up to the next.
  private func section(_ nominee: String) throws -> [String] {
    let sections = text.components(separatedBy: "\n\n")
    let found = try #require(sections.first { $0.contains("first degree: \(nominee)") }, "no place of \(nominee)")
    let lines = found.split(separator: "\n").map(String.init)
    let start = try #require(lines.firstIndex { $0.contains("first degree: \(nominee)") })
    return Array(lines[(start + 1)...])
  }

  @Test("Those next in line stand in order, with the place they give up, what changes, and how many are alike")
  func successors() throws {
    let lines = try section("U-1 (Nguyễn Thị Mẫu)")
    try #require(lines.count == 4, "\(lines)")
    #expect(lines[0] == "  handed on with it: first degree, September 2027")
    #expect(
      lines[1].hasPrefix(
        "  1. U-2 (Trần Văn Thử), called earlier, instead of September 2027: target “degree” (Bản Thượng)"))
    #expect(lines[1].contains("holders -1"))
    #expect(lines[1].hasSuffix("(3 alike)"))
    #expect(lines[2] == "  2. L: nothing is lost")
    #expect(lines[3] == "  the rules forbid an empty place")
  }

  @Test("A change of money and of decisions about staff is said with what it changes by")
  func change() throws {
    let line = try #require(try section("U-1 (Nguyễn Thị Mẫu)").first { $0.contains("1. U-2") })
    for part in [
      "missing +1", "cost -1,000,000 đồng", "hired by graduates into “Bản Thượng”, 2027: -1",
      "U-2 moved by moves to “Bản Hạ”, 2026: +1", "U-1 leaving early by early, 2027: +1",
    ] { #expect(line.contains(part), "\(part)") }
  }

  @Test("A place of people to be hired goes to whoever takes the next offer, and what is lost if nobody does is said")
  func recruits() throws {
    let lines = try section("graduates/upper/2027")
    try #require(lines.count == 3, "\(lines)")
    #expect(lines[0].contains("(graduates, Bản Thượng, 2027): whoever takes the next offer takes the place"))
    #expect(lines[1].hasPrefix("  if nobody can be hired for it: target “degree” (Bản Thượng): holders -1"))
    #expect(lines[2] == "  nobody can take over; left empty: nothing is lost")
  }

  @Test("Where nobody can take over and the place may not stay empty, the plan made anew is told")
  func replanned() throws {
    let lines = try section("L")
    #expect(lines.count == 1 && lines[0].contains("forbid an empty place; planned anew: target “degree”"))
  }

  @Test("Against a plan that is not proven every figure is under reserve, and that is said first")
  func unproven() {
    let open = ReserveText.text(of: SmallQuestions.report(of: SmallQuestions.reserve, isPlanProven: false))
    #expect(open.contains("The plan that stands is not proven best") && !text.contains("not proven best"))
    let json = ReserveJSON.text(of: SmallQuestions.report(of: SmallQuestions.reserve, isPlanProven: false))
    #expect(json.contains("\"planProven\": false"))
  }

  @Test("The table has a row for each in line, the next offer first, with holders, missing and đồng")
  func table() {
    let table = ReserveTable.table(of: SmallQuestions.report(of: SmallQuestions.reserve))
    #expect(table.rows.map { $0[3] } == ["1", "2", "offer"])
    #expect(
      table.rows[0] == [
        "degree", "2026-09", "U-1", "1", "U-2", "Trần Văn Thử", "degree 2027-09", "3", "-1", "1", "-1000000",
      ])
    #expect(table.rows[2][4] == "graduates/upper/2027" && table.rows[2].suffix(3) == ["0", "0", "0"])
    for row in table.rows { #expect(row.count == table.columns.count) }
  }

  @Test("Every field of the list in JSON is documented, and nothing else is")
  func documented() throws {
    let value = ReserveJSON.value(of: SmallQuestions.report(of: SmallQuestions.reserve))
    let paths = FieldPaths(of: value, dataNames: [:]).paths
    let changes = Set(["change", "vacant", "unfilled"])
    // What changes is documented once, wherever it stands.
    var found: [String] = []
    for path in paths {
      let parts = path.split(separator: ".").map(String.init)
      let depth = parts.firstIndex { changes.contains($0) }
      let named = parts[...(depth ?? parts.count - 1)].joined(separator: ".")
      if !found.contains(named) { found.append(named) }
      if let depth, depth < parts.count - 1 {
        let inside = "change." + parts[(depth + 1)...].joined(separator: ".")
        if !found.contains(inside) { found.append(inside) }
      }
    }
    let pages = try DocumentedFields()
    let known = pages.names(under: "Reserve list") + pages.names(under: "Changes of a plan")
    // A list that is empty for one place and filled for another shows both ways; only the deeper one is documented.
    let deepest = found.filter { path in
      !found.contains { $0.hasPrefix(path + ".") || (path.hasSuffix("[]") && $0.hasPrefix(path) && $0 != path) }
    }
    let shown = deepest.filter { !["places[].recruits", "places[].replanned"].contains($0) }
    #expect(Set(shown) == Set(known))
  }

  @Test("The Vietnamese text has Vietnamese words and numbers, the English one English")
  func languages() {
    let names = ["first degree", "graduates", "moves", "early", "Nguyễn Thị Mẫu", "Trần Văn Thử", "Bản Thượng"]
    for language in [Language.vietnamese, .english] {
      let report = SmallQuestions.report(of: SmallQuestions.reserve, isPlanProven: false, in: language)
      let text = ReserveText.text(of: report)
      #expect(text.contains(language == .vietnamese ? "-1.000.000 đồng" : "-1,000,000 đồng"))
      let said = names.reduce(text) { $0.replacing($1, with: "…") }
      #expect(LanguageFaults.faults(in: said, of: language) == [])
    }
  }
}
