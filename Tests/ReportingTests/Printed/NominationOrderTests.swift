import Foundation
import Languages
import Testing
import TrainingDomain

@testable import Reporting

@Suite("The order in which people read who is sent")
struct NominationOrderTests {
  /// Four named people of one unit and a row without a name in another, sent in the order of the roster.
  private func report() -> PlanReport {
    var problem = SmallPlan.problem
    let model = problem.officials[0]
    let (nameless, lower) = (problem.officials[2], problem.officials[2].unit)
    problem.officials = [("A", "Lò Thị Ưng"), ("B", "Vàng A Ân"), ("C", "Nguyễn Văn An"), ("D", "Giàng Thị An")].map {
      id, name in
      Official(
        id: Identifier(id), name: name, unit: model.unit, sex: .female, birth: model.birth, serviceEnd: model.serviceEnd
      )
    }
    problem.officials.insert(nameless, at: 0)
    problem.officials.append(
      Official(id: "E", name: "Cà Văn Ban", unit: lower, sex: .male, birth: model.birth, serviceEnd: model.serviceEnd))
    let sent = SmallPlan.result(status: .optimal, lastBound: 42)
    let lines = problem.officials.map { official in
      CostedEnrolment(
        enrolment: Enrolment(official: official.id, count: 1, course: "degree", intake: SmallPlan.intake),
        completes: SmallPlan.intake.lastDay, costByYear: [])
    }
    let result = PlanningResult(
      status: .optimal, stages: sent.stages, targets: sent.targets, quotas: sent.quotas, enrolments: lines,
      budget: sent.budget)
    return PlanReport(
      problem: problem, result: result, context: ReportContext(version: "0.1.0", audit: nil, language: .vietnamese))
  }

  @Test("Units stand in the order of the scenario, in each given names in that of the alphabet, nameless rows last")
  func order() {
    let report = report()
    let ids = NominationOrder.sorted(report.result.enrolments, report).map(\.enrolment.official.rawValue)
    #expect(ids == ["D", "C", "B", "A", "E", "L"])
  }

  @Test("The text and the printed list of a year stand in that order, plan.json in that of the plan")
  func outputs() throws {
    let report = report()
    let table = try #require(PrintedNames.table(of: Year(2026), report))
    #expect(
      table.rows.map { $0.cells[1] }.dropLast() == [
        "Giàng Thị An", "Nguyễn Văn An", "Vàng A Ân", "Lò Thị Ưng", "Cà Văn Ban",
      ])
    let text = PlanText.text(of: report)
    let places = try ["Giàng Thị An", "Vàng A Ân", "Lò Thị Ưng", "Cà Văn Ban"].map { name in
      try #require(text.range(of: name, options: .backwards)).lowerBound
    }
    #expect(places == places.sorted())
    let json = PlanJSON.text(of: report)
    let (first, last) = (json.range(of: "\"official\": \"A\""), json.range(of: "\"official\": \"D\""))
    #expect(try #require(first).lowerBound < #require(last).lowerBound)
  }
}
