import LanguageConformance
import Languages
import Testing
import TrainingDomain

@testable import Reporting

@Suite("The report of an explanation")
struct ExplanationReportTests {
  @Test("Each verdict about an official and a course is told in its own words, with reasons, names and figures")
  func official() throws {
    let text = OfficialText.text(of: SmallQuestions.report(of: SmallQuestions.official))
    #expect(text.hasPrefix("U-2 (Trần Văn Thử)\n"))
    #expect(text.contains("first degree: cannot be sent\n  September 2026: awards no new level"))
    #expect(
      text.contains(
        "interchangeable with U-1 (Nguyễn Thị Mẫu), who was named for September 2026: in the succession plan"))
    #expect(text.contains("not sent; if sent (September 2026), the best plan would be worse (not proven)"))
    #expect(text.contains("+1,200,000, from 200,000 to 1,400,000"))
    #expect(text.contains("not sent any more: U-1 (Nguyễn Thị Mẫu) – first degree\n"))
    #expect(text.contains("sent instead: L – first degree ×2"))
    #expect(
      text.contains("the rest of the plan kept, in the place of U-1 (Nguyễn Thị Mẫu) (September 2026): nothing is lost")
    )
    #expect(text.contains("no plan with this official on the course keeps all the rules"))
    #expect(text.contains("the search ended before it had a plan with this official"))
  }

  @Test("JSON and the table name each verdict, whose place it is, and what it costs")
  func officialFiles() {
    let report = SmallQuestions.report(of: SmallQuestions.official)
    let table = OfficialTable.table(of: report)
    #expect(table.rows.map { $0[2] } == ["ineligible", "interchangeable", "displaces", "impossible", "stopped"])
    #expect(table.rows[2][3...6] == ["U-1", "-1", "1", "-1000000"])
    #expect(table.rows[0].suffix(2) == ["2026-09", "awards no new level"])
    for row in table.rows { #expect(row.count == table.columns.count) }
    let json = OfficialJSON.text(of: report)
    #expect(json.contains("\"namedBefore\": \"successionPlan\"") && json.contains("\"reason\": \"nothingNew\""))
    #expect(json.contains("\"before\": 200000") && json.contains("\"after\": 1400000"))
  }

  @Test("Limits that hold a target back stand in order with heads gained and still missing, and what is not proven")
  func target() throws {
    let text = TargetText.text(of: SmallQuestions.report(of: SmallQuestions.target))
    func cells(_ start: String) throws -> [String] {
      let line = try #require(text.split(separator: "\n").first { $0.contains(start) }, "\(start)")
      return line.split(separator: " ").map(String.init)
    }
    #expect(try cells("money of “training budget”").suffix(2) == ["4", "1"])
    #expect(try cells("seats of “first degree”").suffix(4) == ["2", "3", "not", "proven"])
    #expect(try cells("service after courses").suffix(4) == ["0", "-", "not", "proven"])
    #expect(text.contains("1 blocked:"))
    // The scenario has levers, and the answer holds under the decisions taken with them.
    #expect(text.contains("no other target losing anybody, all decisions about staff kept"))
    let report = SmallQuestions.report(of: SmallQuestions.target)
    #expect(
      TargetTable.table(of: report).rows[1] == [
        "T1", "seats:degree", "seats of “first degree”", "2", "3", "false",
      ])
    #expect(TargetJSON.text(of: report).contains("\"missing\": null"))
  }

  @Test("A limit relaxed tells aims, heads, learners, staff and people that change, and whether it is proven")
  func limit() {
    let report = SmallQuestions.report(of: SmallQuestions.limit)
    let text = LimitText.text(of: report)
    for part in [
      "money of “training budget” in 2026", "Relaxed by 100,000,000",
      "target “degree” (Bản Thượng): holders -1, missing +1",
      "course “first degree”, September 2026: learners -1", "hired by graduates into “Bản Thượng”, 2027: -1",
      "not proven best",
      "Lifted\n  no plan was found",
    ] { #expect(text.contains(part), "\(part)") }
    let table = LimitTable.table(of: report)
    let kinds = ["aim", "aim", "target", "intake", "staff", "staff", "staff", "person", "person"]
    #expect(table.rows.map { $0[2] } == kinds)
    #expect(
      table.rows[4] == ["money:budget:2026", "100000000", "staff", "graduates@upper", "", "2027", "-1"])
    for row in table.rows { #expect(row.count == table.columns.count) }
    let json = LimitJSON.text(of: report)
    #expect(json.contains("\"lifted\": null") && json.contains("\"limit\": \"money:budget:2026\""))
    #expect(json.contains("\"kind\": \"earlyRetirement\"") && json.contains("\"people\": -1"))
  }

  @Test("Vietnamese texts have Vietnamese words and numbers, English ones English")
  func languages() {
    let names = [
      "training budget", "first degree", "graduates", "moves", "early", "Nguyễn Thị Mẫu", "Trần Văn Thử", "Bản Thượng",
      SmallPlan.target.name,
    ]
    for language in [Language.vietnamese, .english] {
      let texts = [
        OfficialText.text(of: SmallQuestions.report(of: SmallQuestions.official, in: language)),
        TargetText.text(of: SmallQuestions.report(of: SmallQuestions.target, in: language)),
        LimitText.text(of: SmallQuestions.report(of: SmallQuestions.limit, in: language)),
      ]
      #expect(texts[2].contains(language == .vietnamese ? "100.000.000" : "100,000,000"))
      for text in texts {
        let said = names.reduce(text) { $0.replacing($1, with: "…") }
        #expect(LanguageFaults.faults(in: said, of: language) == [])
      }
    }
  }
}
