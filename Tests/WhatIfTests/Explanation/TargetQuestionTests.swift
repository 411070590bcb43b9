import GLPK
import LinearModel
import Planning
import Testing
import TrainingDomain
import WhatIf

@Suite("Which limits hold a target back")
struct TargetQuestionTests {
  private func question(_ office: ExplainedOffice, _ result: PlanningResult) -> TargetQuestion {
    TargetQuestion(office.problem, result, replanning: office.replanning)
  }

  @Test(
    "A relief is what planning finds with the limit lifted, when the others demand what they have and come first",
    arguments: [1, 2, 3], [15, 40])
  func replanned(seats: Int, money: Int) throws {
    let office = ExplainedOffice(seats: seats, money: money)
    let result = try office.planned().result
    for target in office.problem.targets {
      let answer = try question(office, result).answer(target)
      #expect(answer.missing == result.targets.first { $0.target == target.id }?.shortfall.count)
      #expect(Set(answer.reliefs.map(\.limit)) == Set(question(office, result).limits(on: target)))
      for relief in answer.reliefs {
        let least = try leastMissing(target, result, relief.limit.lifted(in: office.problem))
        #expect(relief.missing == least, "\(relief.limit.key)")
        #expect(relief.relief == answer.missing - least && relief.isProven)
      }
    }
  }

  /// The least missing heads of a target among plans that leave every other target what a result gives it: the others
  /// are made to demand it, and outweigh the one asked about by ten thousand.
  private func leastMissing(_ target: Target, _ result: PlanningResult, _ lifted: PlanningProblem) throws -> Int {
    var problem = lifted
    problem.stages = [.shortfall]
    problem.targets = try lifted.targets.map { one in
      if one.id == target.id { return weighing(one, .one, one.threshold) }
      let line = try #require(result.targets.first { $0.target == one.id })
      return weighing(one, Fraction(10_000), Fraction(line.planned.count, over: line.population.count) ?? .one)
    }
    let found = try ExplainedOffice().planned(problem).result
    return try #require(found.targets.first { $0.target == target.id }).shortfall.count
  }

  private func weighing(_ target: Target, _ weight: Fraction, _ threshold: Fraction) -> Target {
    Target(
      id: target.id, name: target.name, indicator: target.indicator, group: target.group, threshold: threshold,
      due: target.due, weight: weight, provenance: target.provenance)
  }

  @Test("Limits are in order of relief, and no limit makes it worse")
  func ordered() throws {
    let office = ExplainedOffice(seats: 1)
    let result = try office.planned().result
    let answer = try question(office, result).answer(office.problem.targets[0])
    let reliefs = answer.reliefs.map(\.relief)
    #expect(reliefs == reliefs.sorted(by: >))
    #expect(reliefs.allSatisfy { $0 >= 0 } && (reliefs.first ?? 0) > 0)
    #expect(answer.reliefs.first?.limit == .seats("first", nil))
  }

  @Test("What another target of each unit has is kept in each unit")
  func units() throws {
    var office = ExplainedOffice(seats: 1)
    let middle = office.problem.targets[0]
    office.problem.targets[0] = Target(
      id: middle.id, name: middle.name, indicator: middle.indicator, group: middle.group, scope: .eachUnit,
      threshold: .one, due: middle.due, provenance: middle.provenance)
    let result = try office.planned().result
    let high = try question(office, result).answer(office.problem.targets[1])
    #expect(high.reliefs.allSatisfy { ($0.missing ?? -1) >= 0 && $0.relief >= 0 })
    let each = try question(office, result).answer(office.problem.targets[0])
    #expect(each.missing == result.targets.filter { $0.target == middle.id }.map(\.shortfall.count).reduce(0, +))
  }
}
