import GLPK
import LinearModel
import Planning
import Testing
import TrainingDomain

@testable import WhatIf

@Suite("A frontier that is cut short")
struct CutShortFrontierTests {
  private static let million = 1_000_000

  private var world: StepWorld {
    StepWorld(
      people: 4, money: [40 * Self.million, 0],
      courses: [StepWorld.course("degree", StepWorld.degree, cost: 10 * Self.million, seats: 3)],
      targets: [StepWorld.target("degree", StepWorld.degree)])
  }

  private func frontier(
    _ problem: PlanningProblem, from first: Int, _ options: PlanningOptions = PlanningOptions()
  ) throws -> Frontier {
    try FrontierSearch(Replanning(solver: GLPKSolver(), options: options), threads: 2).frontier(
      of: problem, along: .money("purse", isPooled: false),
      over: FrontierRange(points: 5, from: first, to: 40 * Self.million))
  }

  private func point(_ position: Int, _ shortfall: Int, bound: Int? = nil, isCutShort: Bool = false) -> FrontierPoint {
    FrontierPoint(
      position: position,
      attained: FrontierPoint.Attained(
        shortfall: shortfall, bound: bound ?? shortfall, missing: 1, targetsMet: 0, targets: 1, spent: .zero),
      isCutShort: isCutShort)
  }

  @Test("Without time every point is cut short, and neither a knee nor a flat end is told")
  func noTime() throws {
    let frontier = try frontier(world.problem, from: 10 * Self.million, PlanningOptions(timeLimit: .zero))
    #expect(frontier.points.allSatisfy(\.isCutShort) && !frontier.isProven)
    #expect(frontier.knees.isEmpty && frontier.flat == nil && frontier.stretches.isEmpty)
  }

  @Test("After an interrupt every point is cut short, and neither a knee nor a flat end is told")
  func interrupted() throws {
    let flag = CancellationFlag()
    flag.cancel()
    let frontier = try frontier(world.problem, from: 10 * Self.million, PlanningOptions(cancellation: flag))
    #expect(frontier.points.allSatisfy(\.isCutShort) && !frontier.isProven)
    #expect(frontier.knees.isEmpty && frontier.flat == nil && frontier.stretches.isEmpty)
  }

  @Test("A point at which no plan keeps the rules is not cut short, and takes no proof from the others")
  func infeasible() throws {
    let pin = Change.pin(Pin(official: "o1", course: "degree", decision: .must(nil)))
    let frontier = try frontier(pin.applied(to: world.problem), from: 0)
    #expect(frontier.points.first?.attained == nil && frontier.points.first?.isCutShort == false)
    #expect(frontier.points.dropFirst().allSatisfy { $0.attained != nil } && frontier.isProven)
  }

  @Test("A search that ends by itself tells its flat end")
  func ended() throws {
    let frontier = try frontier(world.problem, from: 0)
    #expect(frontier.isProven && frontier.flat?.position == 30 * Self.million)
    #expect(frontier.points.allSatisfy { !$0.isCutShort })
  }

  @Test("No slope is told across a point that was cut short, and those beside it are")
  func knees() {
    let proven = [point(0, 100), point(10, 50), point(20, 20), point(30, 10), point(40, 10)]
    #expect(FrontierKnees.knees(of: proven, along: .seats("degree")).map(\.position) == [10, 20, 30])
    let last: [FrontierPoint] = proven.dropLast() + [point(40, 10, bound: 0, isCutShort: true)]
    #expect(FrontierKnees.knees(of: last, along: .seats("degree")).map(\.position) == [10, 20])
    // A point that is not reached is one too.
    let first: [FrontierPoint] = [FrontierPoint(position: 0, attained: nil, isCutShort: true)] + proven.dropFirst()
    #expect(FrontierKnees.knees(of: first, along: .seats("degree")).map(\.position) == [20, 30])
    let middle: [FrontierPoint] = [point(0, 100), point(10, 50, bound: 0, isCutShort: true)] + proven.dropFirst(2)
    #expect(FrontierKnees.knees(of: middle, along: .seats("degree")).map(\.position) == [30])
  }

  @Test("A point without a proof whose search ended by itself keeps its knee")
  func patience() {
    let points = [point(0, 100), point(10, 50, bound: 0), point(20, 20)]
    #expect(FrontierKnees.knees(of: points, along: .seats("degree")).map(\.position) == [10])
  }

  @Test("What the neighbours prove of a point is not cut short")
  func provenByOthers() {
    #expect(!point(10, 50, isCutShort: true).isCutShort)
    #expect(point(10, 50, bound: 0, isCutShort: true).isCutShort)
  }
}
