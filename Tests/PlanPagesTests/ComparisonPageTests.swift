import LanguageConformance
import Languages
import PlanPages
import PrintConformance
import Reporting
import Testing
import TrainingDomain
import WhatIf

@Suite("A comparison as a page")
struct ComparisonPageTests {
  private func report(in language: Language) -> ComparisonReport {
    let problem = SamplePlan.problem("Nguyễn Thị Mẫu", "Xã Mẫu")
    var other = problem
    other.sources = []
    let plans = [
      ComparedPlan(variants: [], problem: problem, result: SamplePlan.result(.optimal)),
      ComparedPlan(variants: ["b-2"], problem: other, result: SamplePlan.result(.timeLimit)),
    ]
    return ComparisonReport(
      comparison: PlanComparison(base: plans[0], others: [plans[1]]),
      audits: [AuditRecord(rules: 27, enrolments: 2)], version: "0.1.0", language: language)
  }

  @Test("Every plan has its bars, with words that say the figures")
  func bars() {
    let reader = MarkupReader(ComparisonPage.text(of: report(in: .english)))
    #expect(reader.fault == nil)
    let said = reader.named("svg").compactMap { $0.attributes["aria-label"] }
    #expect(said.contains("Heads still missing: base. 1 missing, 1 of 2 targets met"))
    #expect(said.contains("trình độ đại học: b-2. 4 of 5 needed, 1 missing"))
    #expect(said.contains("All money: base. 30,000,003 đồng"))
  }

  @Test("The table of figures has a column for every plan")
  func columns() {
    let reader = MarkupReader(ComparisonPage.text(of: report(in: .english)))
    #expect(reader.words["th"]?.contains("base") == true && reader.words["th"]?.contains("b-2") == true)
    #expect(reader.words["th"]?.contains("heads missing") == true)
  }

  @Test("No word of the other language stands on it", arguments: Language.allCases)
  func languages(language: Language) {
    let reader = MarkupReader(ComparisonPage.text(of: report(in: language)))
    let said = reader.said(without: SamplePlan.data + (reader.words["style"] ?? []))
    #expect(LanguageFaults.faults(in: said, of: language) == [])
  }
}
