import Languages
import Testing
import TrainingDomain
import Workbooks

@testable import PlanWorkbooks

@Suite("Money by year, course and source")
struct MoneySheetTests {
  private let sheet = MoneySheet(PlanLayout(SamplePlan.report())).sheet

  @Test("A course's money of a year is summed over the lists of people and, for classes, the quotas")
  func course() {
    #expect(
      sheet.formula("D5")
        == "SUMIFS('Sent 2026'!$P$5:$P$6,'Sent 2026'!$M$5:$M$6,$A5)"
        + "+SUMIFS('Yearly quotas'!$G$5:$G$6,'Yearly quotas'!$K$5:$K$6,$A5,'Yearly quotas'!$B$5:$B$6,$D$4)")
    #expect(sheet.number("D5") == 23)
  }

  @Test("Money that falls due in a later year stands there")
  func laterYear() {
    #expect(sheet.number("E5") == 15)
    #expect(sheet.number("E6") == 20)
    #expect(sheet.number("E7") == 35)
    #expect(sheet.number("F7") == 58)
  }

  @Test("What a source has left is carried into the next year by a formula")
  func carried() {
    #expect((sheet.number("D11"), sheet.number("D13"), sheet.number("D14")) == (40, 23, 17))
    #expect(sheet.formula("E12") == "D14")
    #expect(sheet.number("E12") == 17)
    #expect(sheet.number("E14") == 2)
  }

  @Test("The money of the plan stands beside the sums, and the difference shows what was changed since")
  func difference() {
    #expect(sheet.content("D15") == .whole(23))
    #expect(sheet.formula("D16") == "D13-D15")
    #expect(sheet.number("D16") == 0)
  }
}
