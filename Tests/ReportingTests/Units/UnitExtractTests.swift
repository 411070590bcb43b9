import LanguageConformance
import Languages
import Testing
import TrainingDomain

@testable import Reporting

@Suite("Extracts for units")
struct UnitExtractTests {
  @Test("Every unit has one, and together they hold each enrolment once")
  func partition() {
    let report = SmallPlan.report()
    let extracts = UnitExtract.all(of: report)
    #expect(extracts.map(\.unit) == report.problem.units.map(\.id))
    let nominated = extracts.flatMap { $0.tables[0].rows.map { $0[0] } }
    #expect(nominated.sorted() == report.result.enrolments.map(\.enrolment.official.rawValue).sorted())
  }

  @Test("The quotas of all units add up to those of the plan")
  func quotas() {
    let report = SmallPlan.report()
    let own = UnitExtract.all(of: report).flatMap { $0.tables[1].rows }
    let learners = own.compactMap { Int($0[3]) }.reduce(0, +)
    let money = own.compactMap { Int($0[4]) }.reduce(0, +)
    #expect(learners == report.result.quotas.reduce(0) { $0 + $1.learners.count })
    #expect(money == 30_000_003)
  }

  @Test("The text names the plan, the unit, how good the plan is and who is sent", arguments: Language.allCases)
  func text(language: Language) throws {
    let extract = try #require(UnitExtract.all(of: SmallPlan.report(in: language)).first)
    for word in ["Xã Mường Tè", "Bản Thượng", "4e5f", "U-1", "Nguyễn Thị Mẫu", "first degree"] {
      #expect(extract.text.contains(word), "\(word)")
    }
    #expect(!extract.text.contains("Bản Hạ"))
  }

  @Test("A unit that sends nobody is told so")
  func nobody() throws {
    var problem = SmallPlan.problem
    problem.units.append(WorkUnit(id: "third", name: "Bản Ba"))
    let report = PlanReport(problem: problem, result: SmallPlan.report().result, context: SmallPlan.report().context)
    let extract = try #require(UnitExtract.all(of: report).last)
    #expect(extract.text.contains("Nobody of this unit is nominated."))
    #expect(extract.tables.map(\.rows.count) == [0, 0])
  }

  @Test("Every column is documented, and the files are named for the unit")
  func documentation() throws {
    let extract = try #require(UnitExtract.all(of: SmallPlan.report()).first)
    #expect(extract.tables.map(\.file) == ["upper-nominations.csv", "upper-quotas.csv"])
    let columns = extract.tables.map { $0.columns.filter { !$0.hasPrefix("cost2") } }
    let documented = try DocumentedFields()
    #expect(
      documented.names(under: "units/<unit>-nominations.csv").filter { $0 != "cost<year>VND" } == columns[0])
    #expect(documented.names(under: "units/<unit>-quotas.csv") == columns[1])
  }
}
