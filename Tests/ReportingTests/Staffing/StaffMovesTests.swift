import LanguageConformance
import Languages
import Testing
import TrainingDomain

@testable import Reporting

@Suite("Reports of who comes, moves and goes")
struct StaffMovesTests {
  @Test("The text has a line for every decision, with its cost in all")
  func text() {
    #expect(
      StaffMovesText.section(SmallPlan.staffedReport()) == """
        Who comes, moves and goes (on 1 January of the year)
          year  decision      who        name            from        to          people   cost, đồng
          ----  ------------  ---------  --------------  ----------  ----------  ------  -----------
          2026  moved         U-2        Trần Văn Thử    Bản Thượng  Bản Hạ           1    2,000,000
          2027  hired         graduates  -               -           Bản Thượng       2  186,000,000
          2027  leaves early  U-1        Nguyễn Thị Mẫu  Bản Thượng  -                1   50,000,000

        """)
  }

  @Test("Without offers nothing is said, and with offers that nobody takes up that is said")
  func nothing() {
    #expect(StaffMovesText.section(SmallPlan.report()) == "")
    var problem = SmallPlan.problem
    problem.levers = SmallPlan.levers
    let report = PlanReport(
      problem: problem, result: SmallPlan.result(status: .optimal, lastBound: 42), context: SmallPlan.report().context)
    #expect(StaffMovesText.section(report).hasSuffix("  Nobody.\n"))
  }

  @Test("The table has the cost of every year")
  func table() {
    #expect(
      StaffMovesTable.table(of: SmallPlan.staffedReport()).text == """
        kind,lever,year,official,name,from,to,count,source,cost2026VND,cost2027VND
        transfer,moves,2026,U-2,Trần Văn Thử,upper,lower,1,budget,2000000,0
        hire,graduates,2027,graduates/upper/2027,,,upper,2,budget,0,186000000
        earlyRetirement,early,2027,U-1,Nguyễn Thị Mẫu,upper,,1,budget,0,50000000

        """)
  }
}
