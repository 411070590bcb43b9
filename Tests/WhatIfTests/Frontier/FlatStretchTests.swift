import GLPK
import Planning
import Synchronization
import Testing
import TrainingDomain
import WhatIf

@Suite("Flat stretches inside a frontier")
struct FlatStretchTests {
  static let million = 1_000_000

  private func replanning() -> Replanning {
    Replanning(solver: GLPKSolver(), options: PlanningOptions(timeLimit: .seconds(60)))
  }

  /// The curve against the money of the purse from nothing, and how many plans were counted.
  private func curve(
    _ world: StepWorld, points: Int, to last: Int, isPooled: Bool = false
  ) throws -> (frontier: Frontier, plans: Int) {
    let plans = Mutex(0)
    let search = FrontierSearch(replanning(), threads: 2) { done, of in plans.withLock { $0 = max($0, of) } }
    let frontier = try search.frontier(
      of: world.problem, along: .money("purse", isPooled: isPooled),
      over: FrontierRange(points: points, from: 0, to: last))
    return (frontier, plans.withLock { $0 })
  }

  @Test("Where money for a class of the least size is not there, the least class size is what holds")
  func classMinimum() throws {
    let world = StepWorld(
      people: 4, money: [40 * Self.million, 0],
      courses: [StepWorld.course("degree", StepWorld.degree, cost: 10 * Self.million, least: 3)],
      targets: [StepWorld.target("degree", StepWorld.degree)])
    let frontier = try curve(world, points: 5, to: 40 * Self.million).frontier
    let stretch = try #require(frontier.stretches.first)
    #expect(frontier.stretches.count == 1)
    #expect(stretch.first == 0 && stretch.last == 20 * Self.million && stretch.risesBy == 30 * Self.million)
    let relief = try #require(stretch.limits.binding.first)
    #expect(relief.limit == .classMinimum("degree") && relief.missing == 2 && relief.shortfall == relief.bound)
    #expect(stretch.limits.binding.count == 1 && !stretch.isAxisAlone && stretch.limits.undecided.isEmpty)
    #expect(stretch.limits.idle == [.yearlyShares("purse"), .dates])
  }

  @Test("Where one step of money does not pay for the next head, no other limit holds, and one plan a stretch shows it")
  func axisAlone() throws {
    let world = StepWorld(
      people: 2, money: [60 * Self.million, 0],
      courses: [StepWorld.course("degree", StepWorld.degree, cost: 30 * Self.million)],
      targets: [StepWorld.target("degree", StepWorld.degree)])
    let (frontier, plans) = try curve(world, points: 7, to: 60 * Self.million)
    #expect(frontier.stretches.map(\.first) == [0, 30 * Self.million])
    #expect(frontier.stretches.map(\.last) == [20 * Self.million, 50 * Self.million])
    #expect(frontier.stretches.map(\.risesBy) == [30 * Self.million, 60 * Self.million])
    #expect(frontier.stretches.allSatisfy { $0.isAxisAlone && $0.limits.binding.isEmpty })
    #expect(plans == 7 + 2)
  }

  @Test("Where the money lies in years without a course, its being granted year by year is what holds")
  func yearlyShares() throws {
    let world = StepWorld(
      people: 3, money: [10 * Self.million, 50 * Self.million],
      courses: [StepWorld.course("degree", StepWorld.degree, cost: 10 * Self.million)],
      targets: [StepWorld.target("degree", StepWorld.degree)])
    let frontier = try curve(world, points: 10, to: 180 * Self.million).frontier
    let stretch = try #require(frontier.stretches.first { $0.first == 60 * Self.million })
    #expect(stretch.last == 100 * Self.million && stretch.risesBy == 120 * Self.million)
    #expect(stretch.limits.binding.map(\.limit) == [.yearlyShares("purse")])
    #expect(stretch.limits.binding.map(\.missing) == [0])
  }

  @Test("A curve that falls from point to point, or only ends flat, has no stretch inside")
  func none() throws {
    let world = StepWorld(
      people: 2, money: [20 * Self.million, 0],
      courses: [StepWorld.course("degree", StepWorld.degree, cost: 10 * Self.million, seats: 1)],
      targets: [StepWorld.target("degree", StepWorld.degree)])
    let frontier = try curve(world, points: 4, to: 30 * Self.million).frontier
    #expect(frontier.stretches.isEmpty)
    #expect(frontier.flat?.limits.binding.map(\.limit) == [.seats("degree")])
  }

  @Test(
    "Planned independently, a stretch is flat to its end, rises by where it says, and its limits hold or do not",
    arguments: 1...12)
  func verified(seed: Int) throws {
    let problem = SmallWorld(seed: seed).problem
    let money = try FrontierSearch(replanning(), threads: 2).frontier(
      of: problem, along: .money("purse", isPooled: true), over: FrontierRange(points: 9))
    for stretch in money.stretches {
      let (standing, seed) = (pot(stretch.last, in: problem), "seed \(seed), \(stretch.last)")
      #expect(try leastShortfall(of: pot(stretch.first, in: problem)) == stretch.shortfall, "\(seed)")
      #expect(try leastShortfall(of: standing) == stretch.shortfall, "\(seed)")
      #expect(try #require(try leastShortfall(of: pot(stretch.risesBy, in: problem))) < stretch.shortfall, "\(seed)")
      for relief in stretch.limits.binding {
        #expect(try leastShortfall(of: standing.without(relief.limit)) == relief.shortfall, "\(seed)")
        #expect(relief.shortfall < stretch.shortfall, "\(seed)")
      }
      for limit in stretch.limits.idle {
        #expect(try leastShortfall(of: standing.without(limit)) == stretch.shortfall, "\(seed)")
      }
      #expect(stretch.limits.undecided.isEmpty, "\(seed)")
    }
  }

  @Test("The random problems have stretches that another limit holds and stretches that only money holds")
  func drawn() throws {
    let stretches = try (1...12).flatMap { seed in
      try FrontierSearch(replanning(), threads: 2).frontier(
        of: SmallWorld(seed: seed).problem, along: .money("purse", isPooled: true), over: FrontierRange(points: 9)
      ).stretches
    }
    #expect(stretches.contains { !$0.limits.binding.isEmpty })
    #expect(stretches.contains { $0.isAxisAlone })
  }

  private func pot(_ amount: Int, in problem: PlanningProblem) -> PlanningProblem {
    var changed = problem
    changed.sources = [
      FundingSource(
        id: "purse", name: "purse", limits: [YearlyDong(year: problem.horizon.first, amount: Dong(amount))],
        carriesOver: true, provenance: problem.sources[0].provenance)
    ]
    return changed
  }

  private func leastShortfall(of problem: PlanningProblem) throws -> Int? {
    var problem = problem
    problem.stages = [.shortfall]
    return try replanning().plan(problem)?.value(of: .shortfall)
  }
}

extension PlanningProblem {
  /// The problem without a limit, made without the code under test.
  fileprivate func without(_ limit: OtherLimit) -> PlanningProblem {
    var free = self
    switch limit {
    case .seats(let id): for index in courses.indices where courses[index].id == id { free.courses[index].seats = [] }
    case .absence: free.absence = nil
    case .dates:
      free.targets = targets.map {
        Target(
          id: $0.id, name: $0.name, indicator: $0.indicator, group: $0.group, scope: $0.scope,
          comparator: $0.comparator, threshold: $0.threshold, due: horizon.lastMonth.lastDay, weight: $0.weight,
          provenance: $0.provenance)
      }
    case .classMinimum, .money, .yearlyShares: Issue.record("a limit the small world does not have: \(limit)")
    }
    return free
  }
}
