import Languages
import Testing
import TrainingDomain

@testable import Reporting

@Suite("A plan in hindsight") struct SentInFactTextTests {
  @Test("stands beside the people really sent in the same years")
  func beside() {
    var problem = SmallPlan.problem
    problem.sentInFact = SentInFact(
      first: Year(2026), last: Year(2026), lines: [SentInFact.Line(course: "degree", learners: 12)],
      provenance: SmallPlan.assumed)
    let report = PlanReport(problem: problem, result: SmallPlan.report().result, context: SmallPlan.report().context)
    let planned = SmallPlan.report().result.quotas.filter { $0.intake.year == Year(2026) }.map(\.learners).reduce(
      Heads.zero, +)
    let lines = SentInFactText.section(report, in: .english).split(separator: "\n").map(String.init)
    let row = lines.first { $0.contains("first degree") }?.split(separator: " ").map(String.init)
    #expect(row?.suffix(2) == ["\(planned)", "12"])
    #expect(SentInFactText.section(report, in: .vietnamese).contains("thực tế đã cử"))
  }

  @Test("is not spoken of where nobody says who was sent")
  func silent() {
    var problem = SmallPlan.problem
    problem.sentInFact = nil
    let report = PlanReport(
      problem: problem, result: SmallPlan.report().result, context: SmallPlan.report().context)
    #expect(SentInFactText.section(report, in: .english) == "")
  }
}
