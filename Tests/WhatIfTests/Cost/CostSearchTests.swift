import GLPK
import LinearModel
import PlanAudit
import Planning
import Testing
import TrainingDomain
import WhatIf

@Suite("The least money for targets")
struct CostSearchTests {
  static let seeds = 1...30

  private let options = PlanningOptions(timeLimit: .seconds(60))

  private func cost(of problem: PlanningProblem, meeting chosen: [Target.ID] = []) throws -> TargetCost? {
    let outcome = try CostSearch(solver: GLPKSolver(), options: options).cost(of: problem, meeting: chosen)
    guard case .cost(let cost) = outcome else { return nil }
    return cost
  }

  private func leastShortfall(
    of problem: PlanningProblem, granting limits: [YearlyDong], carryingOver: Bool
  ) throws -> Int? {
    var problem = problem
    problem.sources = [
      FundingSource(
        id: "purse", name: "purse", limits: limits, carriesOver: carryingOver,
        provenance: problem.sources[0].provenance)
    ]
    problem.stages = [.shortfall]
    return try Replanning(solver: GLPKSolver(), options: options).plan(problem)?.value(of: .shortfall)
  }

  @Test(
    "With exactly the money it names plan attains as much, with one đồng less in one pot it does not", arguments: seeds)
  func agreesWithPlan(seed: Int) throws {
    let problem = SmallWorld(seed: seed).problem
    let cost = try #require(try cost(of: problem))
    #expect(cost.isProven && cost.bound == cost.total, "seed \(seed)")
    #expect(cost.needs.map(\.needed).reduce(.zero, +) == cost.total, "seed \(seed)")
    let named = cost.needs.map { YearlyDong(year: $0.year, amount: $0.needed) }
    #expect(try leastShortfall(of: problem, granting: named, carryingOver: false) == cost.shortfall, "seed \(seed)")
    let pot = [YearlyDong(year: Year(2026), amount: cost.total)]
    #expect(try leastShortfall(of: problem, granting: pot, carryingOver: true) == cost.shortfall, "seed \(seed)")
    guard cost.total > .zero else { return }
    let less = [YearlyDong(year: Year(2026), amount: cost.total - 1)]
    let worse = try #require(try leastShortfall(of: problem, granting: less, carryingOver: true))
    #expect(worse > cost.shortfall, "seed \(seed)")
  }

  @Test("At least five of the problems can be met by money, and at least five cannot")
  func bothKinds() throws {
    let met = try Self.seeds.filter { try cost(of: SmallWorld(seed: $0).problem)?.meetsTargets == true }.count
    #expect((5...25).contains(met), "\(met) of \(Self.seeds.count)")
  }

  @Test("A chosen target costs no more than all, and only it is demanded", arguments: [2, 6, 11])
  func chosen(seed: Int) throws {
    let problem = SmallWorld(seed: seed).problem
    let all = try #require(try cost(of: problem))
    let one = try #require(try cost(of: problem, meeting: ["t-degree"]))
    #expect(one.targets == ["t-degree"] && one.result.targets.map(\.target) == ["t-degree"])
    if all.meetsTargets { #expect(one.meetsTargets && one.total <= all.total, "seed \(seed)") }
  }

  @Test("What no money buys is explained by its obstacles, and the plan passes the audit", arguments: seeds)
  func obstacles(seed: Int) throws {
    let cost = try #require(try cost(of: SmallWorld(seed: seed).problem))
    #expect(cost.result.obstacles.isEmpty == cost.meetsTargets, "seed \(seed)")
    #expect(PlanAudit(cost.problem).summary(of: cost.plan, stating: cost.result).isSound, "seed \(seed)")
  }

  @Test("A target that the problem does not have is named")
  func unknown() throws {
    let outcome = try CostSearch(solver: GLPKSolver(), options: options).cost(
      of: SmallWorld(seed: 1).problem, meeting: ["t-degree", "gold"])
    guard case .unknownTarget("gold") = outcome else {
      Issue.record("\(outcome)")
      return
    }
  }

  @Test("What is missing in a year counts what the scenario would carry over")
  func carried() throws {
    let problem = SmallWorld(seed: 1).problem
    let cost = try #require(try cost(of: problem))
    let years = problem.horizon.years
    let first = try #require(cost.needs.first).needed
    let source = FundingSource(
      id: "purse", name: "purse", limits: [YearlyDong(year: years[0], amount: first + 1_000_000)], carriesOver: true,
      provenance: problem.sources[0].provenance)
    let again = TargetCost(
      targets: cost.targets, problem: cost.problem, result: cost.result, plan: cost.plan, granting: [source])
    #expect(again.needs[0].missing == .zero)
    #expect(again.needs[1].carried == 1_000_000)
    #expect(again.needs[1].missing == max(.zero, again.needs[1].needed - 1_000_000))
  }
}
