import Diagnostics
import LanguageConformance
import Languages
import Reporting
import Testing
import TrainingDomain
import Workbooks

@testable import PlanWorkbooks

@Suite("A plan as a workbook")
struct PlanWorkbookTests {
  private func workbook(in language: Language) -> Workbook {
    PlanWorkbook.workbook(of: SamplePlan.report(in: language), diagnostics: [])
  }

  @Test("Its sheets have names that tabs can have, and no two the same", arguments: Language.allCases)
  func names(language: Language) {
    let names = workbook(in: language).sheets.map(\.name)
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    for name in names {
      #expect((1...31).contains(name.count))
      #expect(!name.contains { "[]:*?/\\".contains($0) })
    }
  }

  @Test("A year has a list of its own, and the sheets stand in the order in which they are read")
  func order() {
    #expect(
      workbook(in: .vietnamese).sheets.map(\.name) == [
        "Tổng hợp", "Biểu đồ", "Chỉ tiêu hằng năm", "Cử đi học 2026", "Cử đi học 2027", "Kinh phí", "Biểu 01",
        "Chỉ tiêu không đạt", "Không thể cử học", "Ghi chú dữ liệu",
      ])
  }

  @Test("No word of the other language stands in a cell", arguments: Language.allCases)
  func language(language: Language) {
    // What the sample's scenario says of its own is not translated.
    let data = [
      "Xã Mường Tè", "Bản Thượng", "=Bản Hạ", "Trần Văn Thử", "The people are made up.", "made up for the test",
    ]
    for sheet in workbook(in: language).sheets {
      for text in sheet.allTexts + [sheet.name] {
        var rest = text
        for part in data { rest = rest.split(separator: part, omittingEmptySubsequences: false).joined(separator: "–") }
        #expect(LanguageFaults.faults(in: rest, of: language) == [], "\(sheet.name): \(text)")
      }
    }
  }

  @Test("Words of the scenario that begin like formulas stand as texts")
  func neutral() {
    let sheets = workbook(in: .english).sheets
    let formulas = sheets.flatMap(\.entries).compactMap { entry -> String? in
      if case .formula(let formula, _) = entry.cell.content { return formula }
      return nil
    }
    #expect(!formulas.isEmpty)
    #expect(formulas.allSatisfy { !$0.contains("cmd") && !$0.contains("chair") && !$0.contains("Hạ") })
    #expect(sheets[3].allTexts.contains("=cmd()"))
  }

  @Test("Whoever gets a plan without names gets a workbook without names")
  func anonymised() {
    let plain = SamplePlan.report()
    let code: [Official.ID: Official.ID] = ["U-1": "P002", "U-2": "P003", "L": "P001"]
    let result = PlanningResult(
      status: plain.result.status, stages: [], targets: plain.result.targets, quotas: plain.result.quotas,
      enrolments: plain.result.enrolments.map { line in
        let sent = line.enrolment
        return CostedEnrolment(
          enrolment: Enrolment(
            official: code[sent.official] ?? "?", count: sent.count, course: sent.course, intake: sent.intake),
          completes: line.completes, costByYear: line.costByYear)
      }, budget: plain.result.budget)
    let report = PlanReport(
      problem: SamplePlan.problem.anonymised(by: OfficialCodes(of: SamplePlan.problem.officials.map(\.id))),
      result: result, context: plain.context)
    let texts = PlanWorkbook.workbook(of: report, diagnostics: []).sheets.flatMap(\.allTexts)
    #expect(texts.contains("P003"))
    #expect(!texts.contains { $0.contains("Thử") || $0.contains("cmd") || $0.contains("U-1") })
  }

  @Test("What was said about the input stands among the notes, with what to do")
  func diagnostics() {
    let said = Diagnostic(
      .warning, rule: "rule", Wording(en: "odd", vi: "lạ"), remedy: Wording(en: "mend it", vi: "sửa lại"))
    let notes = PlanWorkbook.workbook(of: SamplePlan.report(in: .vietnamese), diagnostics: [said]).sheets.last
    #expect(notes?.allTexts.contains("lạ\nsửa lại") == true)
  }

  @Test("The summary warns of assumptions before anything else, and names what the plan was made from")
  func summary() {
    let summary = workbook(in: .english).sheets[0]
    #expect(summary.texts("A", from: 4).first?.hasPrefix("This plan rests on assumptions (1,") == true)
    #expect(summary.allTexts.contains("4e5f"))
    #expect(summary.allTexts.contains("– The people are made up."))
  }
}
