import Testing

@testable import Reporting

@Suite("Comma-separated tables")
struct CSVTableTests {
  @Test(
    "What a spreadsheet would run as a formula is defused", arguments: ["=1+1", "+a", "-a", "@sum", "\tx", "-", "="])
  func defused(text: String) {
    #expect(CSVTable.cell(text).hasPrefix("'\(text)"))
  }

  @Test(
    "Plain numbers and ordinary words stay as they are", arguments: ["-5", "+3.5", "12", "Nguyễn Thị Mẫu", "a=b", ""])
  func plain(text: String) {
    #expect(CSVTable.cell(text) == text)
  }

  @Test("Commas, quotation marks and line breaks are quoted")
  func quoted() {
    #expect(CSVTable.cell("a,b") == "\"a,b\"")
    #expect(CSVTable.cell("say \"x\"") == "\"say \"\"x\"\"\"")
    #expect(CSVTable.cell("a\nb") == "\"a\nb\"")
    #expect(CSVTable.cell("=\"x\",1") == "\"'=\"\"x\"\",1\"")
  }

  @Test("The tables of a small plan are written as they should be")
  func golden() {
    #expect(PlanTables.text(of: SmallPlan.report()) == Self.expected)
  }

  private static let expected = """
    # quotas.csv
    course,courseName,intake,learners,classes,fixedCostVND,learnerCostVND
    degree,first degree,2026-09,3,1,5000000,30000003

    # enrolments.csv
    official,name,unit,count,course,intake,completes,cost2026VND,cost2027VND
    U-1,Nguyễn Thị Mẫu,upper,1,degree,2026-09,2027-02-28,6666667,3333334
    L,,lower,2,degree,2026-09,2027-02-28,13333334,6666668

    # targets.csv
    id,name,scope,population,required,baseline,planned,shortfall,attainmentPercent
    T1,degree,together,5,5,1,4,1,80

    # budget.csv
    source,year,limitVND,spentVND,carriedVND
    budget,2026,40000000,25000001,0
    budget,2027,2000000,10000002,14999999

    # blocked.csv
    target,scope,official,name,unit,count,reason,detail
    T1,together,U-1,Nguyễn Thị Mẫu,upper,1,serviceLeft,not more than 72 months of service left when classes open

    # moves.csv
    kind,lever,year,official,name,from,to,count,source,cost2026VND,cost2027VND

    """
}
