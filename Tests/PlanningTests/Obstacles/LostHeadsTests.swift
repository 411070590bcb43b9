import GLPK
import Testing
import TrainingDomain

@testable import Planning

@Suite struct LostHeadsTests {
  /// Six people want a degree: one is over age, four seats a year are for sale in one year, money pays for two, and a
  /// heavier target takes the money for one of them.
  private var world: TinyWorld {
    let degree = Course.tiny("degree", gives: TinyWorld.degree, years: [2026], cost: 10).with {
      $0.eligibility = [.ageAtMost(women: 45, men: 45)]
      $0.seats = [SeatLimit(period: .horizon, scope: .together, learners: 4)]
    }
    let skills = Course.tiny("skills", gives: TinyWorld.standard, years: [2026], cost: 10)
    let people = (1...5).map { Official.tiny("p\($0)", holds: $0 == 1 ? [] : [TinyWorld.standard]) }
    let old = Official.tiny("old", holds: [TinyWorld.standard]).with { $0.birth = .on(1970, 1, 1) }
    var world = TinyWorld(
      people + [old], [degree, skills],
      [.tiny("D", TinyWorld.degree), .tiny("S", TinyWorld.standard, weight: .fraction(100, 1))])
    world.problem.sources = [.purse([(2026, 29), (2027, 0)])]
    return world
  }

  @Test func `every missing head is lost to one thing`() throws {
    let result = try world.planned().result
    #expect(result.obstacles.map(\.target) == ["D"])
    let lost = try #require(result.obstacles.first)
    #expect(lost.required == 6)
    #expect(lost.eligible == 5)
    #expect(lost.withoutMoneyLimits == AttainableHeads(proven: 4))
    #expect(lost.alone == AttainableHeads(proven: 2))
    #expect(lost.planned == 1)
    #expect(lost.lostToBlocked == 1)
    #expect(lost.lostToPlaces == 1...1)
    #expect(lost.lostToMoney == 2...2)
    #expect(lost.lostToOthers == 1...1)
  }

  @Test func `without time the figures are what is known, not what is guessed`() throws {
    var options = PlanningOptions()
    options.obstacleRounds = 0
    guard case .planned(let result, _) = try Planner(solver: GLPKSolver(), options: options).plan(world.problem),
      let lost = result.obstacles.first
    else {
      Issue.record("no plan")
      return
    }
    #expect(lost.alone == AttainableHeads(attained: 1, bound: 5))
    #expect(lost.lostToBlocked == 1)
    #expect(lost.lostToMoney == 0...4)
  }

  @Test(arguments: 1...25)
  func `a target alone attains what it attains as the only target`(seed: Int) throws {
    let problem = RandomProblem(seed: seed).problem
    guard case .planned(let result, _) = try Planner(solver: GLPKSolver()).plan(problem) else { return }
    for lost in result.obstacles {
      let parts = [lost.lostToPlaces, lost.lostToMoney, lost.lostToOthers]
      let least = parts.map(\.lowerBound).reduce(lost.lostToBlocked, +)
      let most = parts.map(\.upperBound).reduce(lost.lostToBlocked, +)
      #expect(least <= lost.missing && lost.missing <= most, "seed \(seed)")
      guard lost.unit == nil else { continue }
      var single = problem
      single.targets = problem.targets.filter { $0.id == lost.target }
      single.stages = [.shortfall]
      let alone = PlanningOptions(formulation: .individual)
      guard case .planned(let best, _) = try Planner(solver: GLPKSolver(), options: alone).plan(single) else {
        continue
      }
      #expect(lost.alone.isProven, "seed \(seed)")
      #expect(best.targets.map { min($0.planned, $0.required) } == [lost.alone.attained], "seed \(seed)")
    }
  }

  @Test func `the same problem is explained the same twice`() throws {
    #expect(try world.planned().result.obstacles == world.planned().result.obstacles)
  }
}
