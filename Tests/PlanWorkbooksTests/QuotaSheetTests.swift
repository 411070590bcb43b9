import Languages
import Reporting
import Testing
import TrainingDomain
import Workbooks

@testable import PlanWorkbooks

@Suite("Quotas per course and year")
struct QuotaSheetTests {
  private let sheet = QuotaSheet(PlanLayout(SamplePlan.report())).sheet

  @Test("Every intake has a row with learners, classes and money, and the sums stand below")
  func list() {
    #expect(sheet.content("C5") == .text("course degree"))
    #expect((sheet.number("E5"), sheet.number("F5"), sheet.number("G5"), sheet.number("H5")) == (3, 1, 5, 33))
    #expect(sheet.number("I5") == 38)
    #expect((sheet.number("E7"), sheet.number("I7")) == (5, 58))
  }

  @Test("Learners of a year are summed over the list")
  func years() {
    #expect(sheet.content("D10") == .whole(2026))
    #expect(sheet.formula("D11") == "SUMIFS($E$5:$E$6,$K$5:$K$6,$A11,$B$5:$B$6,D10)")
    #expect((sheet.number("D11"), sheet.number("E11")) == (3, 0))
    #expect((sheet.number("D12"), sheet.number("E12")) == (0, 2))
  }

  @Test("A long horizon prints all its years, and what formulas need stands behind them")
  func longHorizon() {
    var problem = SamplePlan.problem
    problem.horizon = PlanningHorizon(first: Year(2026), last: Year(2037))
    let plain = SamplePlan.report()
    let layout = PlanLayout(PlanReport(problem: problem, result: plain.result, context: plain.context))
    let sheet = QuotaSheet(layout).sheet
    #expect(sheet.content("O10") == .whole(2037))
    #expect(sheet.printing.lastColumn == 14)
    #expect(sheet.content("P5") == .text("degree"))
  }
}
