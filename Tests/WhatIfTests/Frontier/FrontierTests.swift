import GLPK
import LinearModel
import Planning
import Testing
import TrainingDomain
import WhatIf

@Suite("A frontier of random problems")
struct FrontierTests {
  static let seeds = 1...30

  private func replanning() -> Replanning {
    Replanning(solver: GLPKSolver(), options: PlanningOptions(timeLimit: .seconds(60)))
  }

  private func frontier(
    _ problem: PlanningProblem, _ axis: FrontierAxis, threads: Int = 2, points: Int = 7
  ) throws -> Frontier {
    try FrontierSearch(replanning(), threads: threads).frontier(
      of: problem, along: axis, over: FrontierRange(points: points))
  }

  private func leastShortfall(of problem: PlanningProblem) throws -> Int? {
    var problem = problem
    problem.stages = [.shortfall]
    return try replanning().plan(problem)?.value(of: .shortfall)
  }

  @Test("More money never leaves more missing, and the scenario's own money gives what plan gives", arguments: seeds)
  func money(seed: Int) throws {
    let problem = SmallWorld(seed: seed).problem
    for isPooled in [false, true] {
      let frontier = try frontier(problem, .money("purse", isPooled: isPooled))
      #expect(frontier.isProven, "seed \(seed)")
      let values = frontier.points.compactMap { $0.attained?.shortfall }
      #expect(values.count == frontier.points.count && values == values.sorted(by: >), "seed \(seed)")
      guard !isPooled, let own = frontier.points.first(where: \.isOwn) else { continue }
      #expect(own.attained?.shortfall == (try leastShortfall(of: problem)), "seed \(seed)")
    }
  }

  @Test("More seats never leave more missing, and the scenario's own seats give what plan gives", arguments: seeds)
  func seats(seed: Int) throws {
    let problem = SmallWorld(seed: seed).problem
    let frontier = try frontier(problem, .seats("c-degree"))
    let values = frontier.points.compactMap { $0.attained?.shortfall }
    #expect(values.count == frontier.points.count && values == values.sorted(by: >), "seed \(seed)")
    if let own = frontier.points.first(where: \.isOwn) {
      #expect(own.attained?.shortfall == (try leastShortfall(of: problem)), "seed \(seed)")
    }
  }

  @Test("Every point is what planning it alone gives, whatever plan it began from", arguments: [3, 8, 14])
  func points(seed: Int) throws {
    let problem = SmallWorld(seed: seed).problem
    let frontier = try frontier(problem, .money("purse", isPooled: true))
    for point in frontier.points {
      var alone = problem
      alone.sources = [
        FundingSource(
          id: "purse", name: "purse", limits: [YearlyDong(year: Year(2026), amount: Dong(point.position))],
          carriesOver: true, provenance: problem.sources[0].provenance)
      ]
      #expect(point.attained?.shortfall == (try leastShortfall(of: alone)), "seed \(seed), \(point.position)")
    }
  }

  @Test("Nothing improves beyond the end that is found, and less than it is worse", arguments: seeds)
  func end(seed: Int) throws {
    let problem = SmallWorld(seed: seed).problem
    let frontier = try frontier(problem, .money("purse", isPooled: true), points: 2)
    let end = try #require(frontier.points.last)
    let free = try #require(end.attained)
    let further = try FrontierSearch(replanning(), threads: 1).frontier(
      of: problem, along: .money("purse", isPooled: true),
      over: FrontierRange(points: 2, from: max(0, end.position - 1), to: 2 * end.position + 1))
    #expect(further.points.last?.attained?.shortfall == free.shortfall, "seed \(seed)")
    if end.position > 0 {
      #expect(try #require(further.points.first?.attained).shortfall > free.shortfall, "seed \(seed)")
    }
  }

  @Test("One thread and two give the same curve", arguments: [1, 5, 9, 21])
  func threads(seed: Int) throws {
    let problem = SmallWorld(seed: seed).problem
    for axis in [FrontierAxis.money("purse", isPooled: false), .seats("c-theory"), .years] {
      let one = try frontier(problem, axis, threads: 1)
      #expect(one == (try frontier(problem, axis, threads: 2)), "seed \(seed)")
    }
  }

  @Test("A limit named where the curve is flat brings what it promises", arguments: seeds)
  func flat(seed: Int) throws {
    let problem = SmallWorld(seed: seed).problem
    let frontier = try frontier(problem, .money("purse", isPooled: true))
    guard let last = frontier.points.last?.attained, last.shortfall > 0 else {
      #expect(frontier.flat == nil, "seed \(seed)")
      return
    }
    let flat = try #require(frontier.flat)
    for relief in flat.limits.binding {
      #expect(relief.shortfall < last.shortfall, "seed \(seed)")
      guard case .seats(let id) = relief.limit else { continue }
      var free = problem.withAmpleMoney
      free.courses = problem.courses.map { course in
        var course = course
        if course.id == id { course.seats = [] }
        return course
      }
      #expect(try leastShortfall(of: free) == relief.shortfall, "seed \(seed)")
    }
  }

  @Test("An axis that the problem does not have is refused")
  func faults() throws {
    let problem = SmallWorld(seed: 1).problem
    #expect(throws: FrontierFault.unknownSource("gold")) { try frontier(problem, .money("gold", isPooled: false)) }
    #expect(throws: FrontierFault.unknownCourse("gold")) { try frontier(problem, .seats("gold")) }
    var poor = problem
    poor.sources = [
      FundingSource(id: "purse", name: "purse", limits: [], provenance: problem.sources[0].provenance)
    ]
    #expect(throws: FrontierFault.noMoney("purse")) { try frontier(poor, .money("purse", isPooled: false)) }
    var open = problem
    for index in open.courses.indices { open.courses[index].seats = [] }
    #expect(throws: FrontierFault.noSeatLimit("c-degree")) { try frontier(open, .seats("c-degree")) }
  }

  @Test("Along years every year is a point, two beyond the scenario's last, and there is no knee")
  func years() throws {
    let frontier = try frontier(SmallWorld(seed: 2).problem, .years)
    #expect(frontier.points.map(\.position) == [2026, 2027, 2028, 2029, 2030])
    #expect(frontier.points.map(\.isOwn) == [false, false, true, false, false])
    #expect(frontier.knees.isEmpty)
  }
}
