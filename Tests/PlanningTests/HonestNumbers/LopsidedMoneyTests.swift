import PlanAudit
import Testing
import TrainingDomain

@testable import Planning

/// One đồng decides, beside costs of a million million.
@Suite struct LopsidedMoneyTests {
  static let costs = [1_000, 1_000_000, 999_999_937, 1_000_000_000_000]
  static let kinds = [FormulationKind.profile, .individual]

  /// Who is sent where by a sound, proven plan.
  private func sent(_ problem: PlanningProblem, _ kind: FormulationKind) throws -> [Course.ID: Int] {
    let answer = try Oracle(problem).answer(kind)
    let plan = try #require(answer.plan, "no plan: \(answer.answer)")
    let result = try #require(answer.result)
    #expect(answer.answer != .unproven)
    let audit = PlanAudit(problem)
    #expect((audit.findings(in: plan) + audit.findings(in: result, of: plan)).map(\.description) == [])
    return Dictionary(plan.enrolments.map { ($0.course, $0.count.count) }, uniquingKeysWith: +)
  }

  @Test(arguments: costs, kinds)
  func `a budget that is exactly enough sends everybody`(cost: Int, kind: FormulationKind) throws {
    for people in [1, 3, 7] {
      let problem = LopsidedMoney.problem(people: people, dear: cost, budget: people * (cost + 1))
      #expect(try sent(problem, kind) == ["pen": people, "journey": people], "\(people)")
    }
  }

  @Test(arguments: costs, kinds)
  func `a budget one đồng short leaves the last person out`(cost: Int, kind: FormulationKind) throws {
    for people in [2, 3, 7] {
      let problem = LopsidedMoney.problem(people: people, dear: cost, budget: people * (cost + 1) - 1)
      #expect(try sent(problem, kind) == ["pen": people, "journey": people - 1], "\(people)")
    }
  }

  @Test(arguments: costs, kinds)
  func `one đồng more than the dear course buys one pen`(cost: Int, kind: FormulationKind) throws {
    for people in [2, 5] {
      let exact = LopsidedMoney.problem(people: people, dear: cost, budget: (people - 1) * cost + people)
      #expect(try sent(exact, kind) == ["pen": people, "journey": people - 1], "\(people)")
      let short = LopsidedMoney.problem(people: people, dear: cost, budget: (people - 1) * cost + people - 1)
      let total = try sent(short, kind).values.reduce(0, +)
      #expect(total == 2 * people - 2, "\(people)")
    }
  }

  @Test(arguments: costs, kinds)
  func `a row of several is counted as sharply as people by name`(cost: Int, kind: FormulationKind) throws {
    let enough = LopsidedMoney.problem(people: 9, dear: cost, budget: 9 * (cost + 1), rows: true)
    #expect(try sent(enough, kind) == ["pen": 9, "journey": 9])
    let short = LopsidedMoney.problem(people: 9, dear: cost, budget: 9 * (cost + 1) - 1, rows: true)
    #expect(try sent(short, kind) == ["pen": 9, "journey": 8])
  }

  @Test(arguments: kinds)
  func `of two courses the one a đồng cheaper is taken`(kind: FormulationKind) throws {
    for cost in Self.costs {
      var problem = LopsidedMoney.problem(people: 5, dear: cost, budget: 1_000_000_000_000_000)
      problem.courses.append(LopsidedMoney.course("trip", RandomProblem.bachelor, cost - 1))
      #expect(try sent(problem, kind) == ["pen": 5, "trip": 5], "\(cost)")
    }
  }
}
