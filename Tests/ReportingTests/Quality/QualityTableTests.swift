import Languages
import Reporting
import Testing
import TrainingDomain

@Suite("Quality tables of a plan")
struct QualityTableTests {
  private let tables = SmallPlan.report(in: .vietnamese).qualityTables

  @Test("The headings are those of Biểu 01, with the years of the plan")
  func headings() {
    let heads = tables[0].headings.map { head in
      ([head.title] + head.parts).map(\.vietnamese).joined(separator: " | ")
    }
    #expect(
      heads == [
        "TT", "Chất lượng", "Thực hiện năm 2025 | Số lượng | %", "Mục tiêu đến năm 2027 (%)",
        "Thực hiện năm 2027 theo kế hoạch | Số lượng | %", "So sánh năm 2027/mục tiêu (%)",
        "So sánh năm 2027/năm 2025 (%)", "Ghi chú",
      ])
  }

  @Test("The headings cover as many columns as a row has cells and the numbering row counts")
  func width() {
    #expect(tables[0].headings.map(\.width).reduce(0, +) == 10)
    #expect(tables[0].total.cells.count == 10)
    #expect(tables[0].columnNumbers.map { $0.text(in: .vietnamese) } == (1...10).map { "\($0)" })
  }

  @Test("The total counts everybody of the group and compares nothing")
  func total() {
    let texts = tables[0].total.cells.map { $0.text(in: .vietnamese) }
    #expect(texts == ["", "Tổng số", "5", "100,00", "", "5", "100,00", "", "", ""])
  }

  @Test("A target has its holders in the roster, and those the plan states")
  func target() {
    let texts = tables[0].rows[0].cells.map { $0.text(in: .vietnamese) }
    #expect(
      texts == ["1", "degree", "1", "20,00", "100,00", "4", "80,00", "80,00", "400,00", "còn thiếu 01 người"])
  }

  @Test("A share of the make-up stands below the targets, and says that training does not move it")
  func share() {
    let texts = tables[0].rows[1].cells.map { $0.text(in: .vietnamese) }
    #expect(texts[0...1] == ["2", "women"])
    #expect(texts[4] == "35,00 - 40,00")
    #expect(texts[9].hasPrefix("đào tạo không làm thay đổi"))
  }

  @Test("Every due day and group has a table, numbered by due day first")
  func order() {
    var problem = SmallPlan.problem
    problem.targets = [target("a", "cadres", 2027), target("b", "everyone", 2027), target("c", "cadres", 2026)]
    problem.structure = []
    let plain = SmallPlan.report()
    let report = PlanReport(problem: problem, result: plain.result, context: plain.context)
    let places = report.qualityTables.map { "\($0.name.english) \($0.group) \($0.due.year)" }
    #expect(places == ["Table 01 cadres 2026", "Table 02 everyone 2027", "Table 03 cadres 2027"])
  }

  @Test("Titles, captions, headings and remarks are whole in both languages")
  func languages() {
    let table = tables[0]
    let remarks = table.rows.flatMap(\.notes)
    let all = [table.name, table.title] + table.headings.flatMap { [$0.title] + $0.parts } + remarks
    #expect(all.allSatisfy { !$0.english.isEmpty && !$0.vietnamese.isEmpty })
    #expect(table.title.vietnamese == "Tổng hợp chất lượng cán bộ, công chức, viên chức đến năm 2027")
  }

  private func target(_ id: Target.ID, _ group: OfficialGroup.ID, _ year: Int) -> Target {
    Target(
      id: id, name: "\(id)", level: SmallPlan.degree, group: group, threshold: .one,
      due: Month(year: year, number: 12).lastDay, provenance: SmallPlan.assumed)
  }
}
