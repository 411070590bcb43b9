import GLPK
import Planning
import Testing
import TrainingDomain
import WhatIf

@Suite("The value of one step of a limit")
struct MarginalSearchTests {
  private let million = 1_000_000

  private func values(of problem: PlanningProblem, step: Int, reach: Int = 8) throws -> [MarginalValue] {
    let search = MarginalSearch(solver: GLPKSolver(), options: PlanningOptions(), step: Dong(step), reach: reach)
    return try #require(try search.values(of: MarginalLimit.all(of: problem), in: problem).answer).values
  }

  private func value(_ limit: MarginalLimit, _ values: [MarginalValue]) throws -> MarginalValue {
    try #require(values.first { $0.limit == limit })
  }

  @Test("Every value is what planning the problem changed by hand gives")
  func reproduced() throws {
    var world = StepWorld(
      people: 6, money: [30 * million, 10 * million],
      courses: [
        StepWorld.course("degree", StepWorld.degree, cost: 10 * million, years: [2026, 2027], seats: 2),
        StepWorld.course("it", StepWorld.standard, cost: 3 * million, years: [2026], least: 5),
      ],
      targets: [
        StepWorld.target("degree", StepWorld.degree, due: 2027), StepWorld.target("it", StepWorld.standard),
      ])
    world.problem.courses[1].seats = [SeatLimit(period: .horizon, scope: .together, learners: 5)]
    let base = try StepWorld.plan(world.problem)
    let values = try values(of: world.problem, step: 10 * million)
    #expect(values.map(\.limit.kind).contains(.classes) && values.count == 6)
    for value in values {
      for effect in [value.more, value.less].compactMap(\.self) {
        let changed = try StepWorld.plan(value.limit.change(by: effect.amount).applied(to: world.problem))
        #expect(effect.isProven)
        #expect(effect.shortfall == changed.shortfall - base.shortfall, "\(value.limit) \(effect.amount)")
        #expect(effect.cost.map { $0.amount == changed.cost - base.cost } ?? (changed.shortfall == base.shortfall))
        if effect.shortfall != 0 {
          #expect(effect.targets.map(\.missing).reduce(0, +) == changed.missing - base.missing)
        }
      }
      for steps in 0...value.range.reach {
        let size = value.limit.kind == .money ? 10 * million : 1
        let there = try StepWorld.plan(value.limit.change(by: steps * size).applied(to: world.problem)).shortfall
        if steps <= value.range.alike { #expect(there == base.shortfall - steps * value.gain) }
        if steps == value.range.alike + 1, value.range.endsThere {
          #expect(there != base.shortfall - steps * value.gain)
        }
      }
    }
  }

  @Test("Where courses cost 35 million, steps of 10 million gain nothing until they pay for a whole course")
  func wholeCourses() throws {
    let world = StepWorld(
      people: 2, money: [35 * million], courses: [StepWorld.course("degree", StepWorld.degree, cost: 35 * million)],
      targets: [StepWorld.target("degree", StepWorld.degree)])
    let value = try value(.money("purse", Year(2026)), try values(of: world.problem, step: 10 * million))
    #expect(value.gain == 0)
    #expect(value.loss > 0)
    #expect(value.range == GainRange(alike: 3, endsThere: true, lastGain: 4, reach: 8))
  }

  @Test("A step that pays for a course gains as long as people lack it, and nothing after")
  func gainGoesOn() throws {
    let world = StepWorld(
      people: 4, money: [35 * million], courses: [StepWorld.course("degree", StepWorld.degree, cost: 35 * million)],
      targets: [StepWorld.target("degree", StepWorld.degree)])
    let value = try value(.money("purse", Year(2026)), try values(of: world.problem, step: 35 * million))
    #expect(value.gain > 0 && value.more?.cost == Dong(35 * million) && value.more?.targetsMet == 0)
    #expect(value.range == GainRange(alike: 3, endsThere: true, lastGain: 3, reach: 8))
    #expect(value.more?.targets == [StepEffect.TargetChange(target: "degree", unit: nil, missing: -1)])
  }

  @Test("A seat is worth a head while there is money, and a class that opens a learner earlier all of its learners")
  func seatsAndClasses() throws {
    let world = StepWorld(
      people: 3, money: [100 * million],
      courses: [
        StepWorld.course("degree", StepWorld.degree, cost: 10 * million, seats: 1),
        StepWorld.course("it", StepWorld.standard, cost: million, least: 4),
      ],
      targets: [StepWorld.target("degree", StepWorld.degree), StepWorld.target("it", StepWorld.standard)])
    let values = try values(of: world.problem, step: 10 * million)
    let seat = try value(.seats("degree", limit: 0, Year(2026)), values)
    #expect(seat.more?.targets.map(\.missing) == [-1] && seat.range.alike == 2 && seat.range.lastGain == 2)
    let least = try value(.classMinimum("it"), values)
    #expect(least.now == 4 && least.more?.targets.map(\.missing) == [-3] && least.more?.targetsMet == 1)
    #expect(values.first?.limit == .classMinimum("it"))
    #expect(try value(.money("purse", Year(2026)), values).gain == 0)
  }

  @Test("The answer is the same whichever core comes first")
  func deterministic() throws {
    let world = StepWorld(
      people: 5, money: [25 * million, 12 * million],
      courses: [StepWorld.course("degree", StepWorld.degree, cost: 9 * million, years: [2026, 2027], seats: 2)],
      targets: [StepWorld.target("degree", StepWorld.degree, due: 2027)])
    let first = try values(of: world.problem, step: 5 * million)
    for _ in 0..<3 { #expect(try values(of: world.problem, step: 5 * million) == first) }
  }

  @Test("One step more never worsens the first aim, one step less never betters it", arguments: 1...12)
  func monotone(seed: Int) throws {
    let problem = DrawnWorld(seed: seed).problem
    for value in try values(of: problem, step: 4 * million, reach: 4) {
      #expect(value.gain >= 0, "seed \(seed) \(value.limit)")
      #expect(value.loss >= 0, "seed \(seed) \(value.limit)")
    }
  }
}
