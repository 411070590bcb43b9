import Languages
import Reporting
import Testing
import TrainingDomain

@Suite("The basis of a nomination")
struct NominationBasisTests {
  @Test("A law is cited before a document, and what is assumed is not cited beside them")
  func order() {
    let basis = basis(of: "U-1") { problem in
      problem.courses[0].rules = ["standing"]
      problem.eligibilityRules = [rule(Provenance(basis: .law, source: "Decree 1"))]
    }
    #expect(basis.citation.vietnamese == "Decree 1; a resolution")
  }

  @Test("Where nothing can be cited the assumption is named as one")
  func assumption() {
    let basis = basis(of: "U-1") { $0.targets = [] }
    #expect(basis.citation.english == "assumption: made up for the test")
    #expect(basis.citation.vietnamese == "giả định: made up for the test")
  }

  @Test("A target is served by whoever lacks its level")
  func served() {
    #expect(basis(of: "U-1").targets.map(\.name) == ["degree"])
  }

  @Test("A target is not served by whoever holds its level already")
  func holder() {
    #expect(basis(of: "U-2").targets.isEmpty)
  }

  @Test("A target is not served by a course that completes after its due day")
  func late() {
    let basis = basis(of: "U-1") { problem in
      problem.targets = [target(due: Month(year: 2026, number: 12).lastDay)]
    }
    #expect(basis.targets.isEmpty)
  }

  @Test("A decision taken beforehand is cited first, in the year it names only")
  func decision() {
    let decided = basis(of: "U-1") { $0.pins = [Pin(official: "U-1", course: "degree", decision: .must(Year(2026)))] }
    #expect(decided.citation.english == "a decision taken beforehand; a resolution")
    let other = basis(of: "U-1") { $0.pins = [Pin(official: "U-1", course: "degree", decision: .must(Year(2027)))] }
    #expect(other.citation.english == "a resolution")
  }

  private func basis(
    of official: Official.ID, _ change: (inout PlanningProblem) -> Void = { _ in }
  ) -> NominationBasis {
    var problem = SmallPlan.problem
    change(&problem)
    let plain = SmallPlan.report()
    let enrolment = Enrolment(official: official, course: "degree", intake: SmallPlan.intake)
    return PlanReport(problem: problem, result: plain.result, context: plain.context)
      .basis(
        of: CostedEnrolment(
          enrolment: enrolment, completes: SmallPlan.course.completion(of: SmallPlan.intake).lastDay, costByYear: []))
  }

  private func rule(_ provenance: Provenance) -> EligibilityRule {
    EligibilityRule(id: "standing", name: "standing", conditions: [], provenance: provenance)
  }

  private func target(due: CalendarDate) -> Target {
    Target(
      id: "T1", name: "degree", level: SmallPlan.degree, group: OfficialGroup.everyone.id, threshold: .one, due: due,
      provenance: SmallPlan.assumed)
  }
}
