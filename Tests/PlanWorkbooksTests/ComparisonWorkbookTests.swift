import LanguageConformance
import Languages
import Reporting
import Testing
import TrainingDomain
import WhatIf
import Workbooks

@testable import PlanWorkbooks

@Suite("A comparison as a workbook")
struct ComparisonWorkbookTests {
  /// The sample beside itself with nobody sent in the second year.
  private func workbook(in language: Language) -> Workbook {
    var problem = SamplePlan.problem
    problem.variants = ["less"]
    let all = SamplePlan.result
    let result = PlanningResult(
      status: .timeLimit, stages: all.stages, targets: all.targets, quotas: [all.quotas[0]],
      enrolments: Array(all.enrolments.prefix(2)), budget: all.budget)
    let comparison = PlanComparison(
      base: ComparedPlan(variants: [], problem: SamplePlan.problem, result: all),
      others: [ComparedPlan(variants: ["less"], problem: problem, result: result)])
    return ComparisonWorkbook.workbook(
      of: ComparisonReport(comparison: comparison, audits: [], version: "0.1.0", language: language))
  }

  @Test("Its sheets have names that tabs can have, and no two the same", arguments: Language.allCases)
  func names(language: Language) {
    let names = workbook(in: language).sheets.map(\.name)
    #expect(Set(names).count == 6)
    #expect(names.allSatisfy { (1...31).contains($0.count) && !$0.contains { "[]:*?/\\".contains($0) } })
  }

  @Test("No word of the other language stands in a cell", arguments: Language.allCases)
  func language(language: Language) {
    let data = ["Xã Mường Tè", "Trần Văn Thử", "=Bản Hạ", "Bản Thượng"]
    for sheet in workbook(in: language).sheets {
      for text in sheet.allTexts + [sheet.name] {
        var rest = text
        for part in data { rest = rest.split(separator: part, omittingEmptySubsequences: false).joined(separator: "–") }
        #expect(LanguageFaults.faults(in: rest, of: language) == [], "\(sheet.name): \(text)")
      }
    }
  }

  @Test("Plans stand in columns, and what one costs beyond the base is a formula over them")
  func totals() {
    let sheet = workbook(in: .english).sheets[0]
    #expect(sheet.content("B4") == .text("base"))
    #expect(sheet.content("C4") == .text("less"))
    #expect((sheet.content("B5"), sheet.content("C5")) == (.text("yes"), .text("no")))
    #expect((sheet.number("B15"), sheet.number("C15")) == (58, 38))
    #expect(sheet.formula("C15") == "C13+C14")
    #expect(sheet.formula("C16") == "C15-$B$15")
    #expect(sheet.number("C16") == -20)
    #expect(
      sheet.charts.map { $0.series[0].values.reference } == ["'Comparison'!$B$12:$C$12", "'Comparison'!$B$15:$C$15"])
  }

  @Test("Whoever is treated otherwise is named, with what a plan gives and does not")
  func people() {
    let sheet = workbook(in: .vietnamese).sheets[4]
    #expect(sheet.texts("C", from: 5).contains("Trần Văn Thử"))
    #expect(sheet.texts("F", from: 5).contains("course short 09/2027"))
  }
}
