import PlanAudit
import Testing
import TrainingDomain

@testable import Planning

/// A formulation that forgot a family is found out: the audit objects to its plan, or to what it claims of it.
@Suite struct CrippledFormulationTests {
  /// Places read off in turn do not split the people of a row as the rules on one person ask, so rows stand for one.
  private static let drawn = (1...42).map { RandomProblem(seed: $0).problem }.filter(hasNoRows).map(shortened)
  private static let staffed = (1...36).map { RandomStaffing.problem(seed: $0) }.filter(hasNoRows).map(shortened)

  private static func hasNoRows(_ problem: PlanningProblem) -> Bool {
    problem.officials.allSatisfy { $0.count == 1 }
  }

  /// Without its last aims a problem is solved sooner, and its rules are the same.
  private static func shortened(_ problem: PlanningProblem) -> PlanningProblem {
    var problem = problem
    problem.stages = Array(problem.stages.prefix(2))
    return problem
  }

  private static func problems(for family: any ConstraintFamily.Type) -> [PlanningProblem] {
    ConstraintFamilies.staffing.contains { $0 == family } ? staffed : drawn
  }

  @Test func `with every family the plan read off the model is sound`() throws {
    var sound = 0
    for problem in Self.drawn.prefix(15) + Self.staffed.prefix(9) {
      guard let broken = try CrippledFormulation(problem: problem, families: ConstraintFamilies.all).brokenRules()
      else { continue }
      #expect(broken.isEmpty, "\(problem.scenario): \(broken.map(\.rawValue))")
      sound += 1
    }
    #expect(sound >= 20, "\(sound)")
  }

  @Test(arguments: ConstraintFamilies.all.map { $0.name })
  func `a formulation without one of its families is found out`(name: String) throws {
    let family = try #require(ConstraintFamilies.all.first { $0.name == name })
    let others = ConstraintFamilies.all.filter { $0 != family }
    var caught = 0
    var solved = 0
    var named = Set<AuditRule>()
    for problem in Self.problems(for: family) {
      guard let broken = try CrippledFormulation(problem: problem, families: others).brokenRules() else { continue }
      solved += 1
      if !broken.isEmpty { caught += 1 }
      named.formUnion(broken)
      if caught == 2 { break }
    }
    let rules = AuditRule.allCases.filter(named.contains).map(\.rawValue).joined(separator: ", ")
    print("without \(name): \(caught) of \(solved) plans refused: \(rules)")
    #expect(caught > 0, "nothing is found out without \(name)")
  }
}
