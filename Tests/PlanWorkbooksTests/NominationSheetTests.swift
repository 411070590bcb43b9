import Languages
import Testing
import TrainingDomain
import Workbooks

@testable import PlanWorkbooks

@Suite("The list of those who are sent in a year")
struct NominationSheetTests {
  private let sheet: Sheet = {
    let layout = PlanLayout(SamplePlan.report())
    return NominationSheet(layout, layout.nominations[0]).sheet
  }()

  @Test("People stand by unit, whatever order the plan lists them in")
  func order() {
    #expect(sheet.texts("B", from: 5) == ["=cmd()", "L"])
    #expect(sheet.texts("C", from: 5) == ["Bản Thượng", "=Bản Hạ"])
  }

  @Test("Everybody has a course, days that are days, a cost and a basis")
  func row() {
    #expect(sheet.content("E5") == .text("course degree"))
    #expect(sheet.content("G5") == .day(Month(year: 2026, number: 3).firstDay))
    #expect(sheet.content("H5") == .day(Month(year: 2026, number: 6).lastDay))
    #expect(sheet.number("I5") == 11)
    #expect(sheet.content("J5") == .text("Decree 1"))
  }

  @Test("The list can be filtered, its headings stay in view and on every page, and what formulas need is not printed")
  func list() {
    #expect(sheet.filtered == CellRange("Sent 2026", CellPlace(3, 0), CellPlace(5, 16)))
    #expect(sheet.frozen == CellPlace(4, 2))
    #expect(sheet.printing == PrintSetup(repeatedRows: 3...3, lastColumn: 9))
  }

  @Test("The sums in view follow the filter")
  func shown() {
    #expect(sheet.formula("F3") == "SUBTOTAL(109,F5:F6)")
    #expect(sheet.number("F3") == 3)
    #expect(sheet.number("I3") == 33)
  }

  @Test("Each unit has its sums below the list, where sorting leaves them whole")
  func units() {
    #expect(sheet.content("B9") == .text("Bản Thượng"))
    #expect(sheet.formula("F9") == "SUMIFS($F$5:$F$6,$N$5:$N$6,N9)")
    #expect((sheet.number("F9"), sheet.number("I9")) == (1, 11))
    #expect((sheet.number("F10"), sheet.number("I10")) == (2, 22))
    #expect((sheet.number("F11"), sheet.number("I11")) == (3, 33))
  }

  @Test("A year in which nobody starts has no list")
  func emptyYear() {
    #expect(NominationList(Year(2028), SamplePlan.report()) == nil)
  }
}
