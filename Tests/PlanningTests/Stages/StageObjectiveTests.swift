import LinearModel
import Testing
import TrainingDomain

@testable import Planning

/// The arithmetic of an aim: whole weights, divided by what they have in common.
@Suite struct StageObjectiveTests {
  private func objective(_ weights: [Int], constant: Int = 0) -> StageObjective {
    var model = LinearModel(name: "tiny")
    let terms = weights.enumerated().map { offset, weight in
      (weight: weight, column: model.addVariable("x\(offset)", upper: 9, kind: .integer))
    }
    return StageObjective(stage: .shortfall, terms: terms, constant: constant)
  }

  @Test func `the grid is what all weights have in common`() {
    #expect(objective([12, 18, 30]).grid == 6)
    #expect(objective([-1, 2]).grid == 1)
    #expect(objective([]).grid == 0)
  }

  @Test func `the solver is given the weights divided by the grid`() {
    #expect(objective([12, 18, 30]).objective.terms.map(\.coefficient) == [2, 3, 5])
  }

  @Test func `a value is the whole sum with the constant`() {
    #expect(objective([12, 18], constant: 7).value(at: [2, 0.9999999]) == 24 + 18 + 7)
  }

  @Test func `a bound is rounded up to the grid, dust apart`() {
    let aim = objective([12, 18], constant: 7)
    #expect(aim.bound(from: 3) == 18 + 7)
    #expect(aim.bound(from: 3.0000001) == 18 + 7)
    #expect(aim.bound(from: 3.01) == 24 + 7)
  }

  @Test func `no value lies under the constant unless a weight is negative`() {
    #expect(objective([12, 18], constant: 7).least == 7)
    #expect(objective([1, -1], constant: 7).least == 0)
  }

  @Test func `an aim that is kept may not get worse`() throws {
    var model = LinearModel(name: "tiny")
    let column = model.addVariable("x", upper: 9, kind: .integer)
    model.keep(StageObjective(stage: .cost, terms: [(4, column)], constant: 3), at: 11)
    let row = try #require(model.constraints.first)
    #expect((row.name, row.upper, row.terms.map(\.coefficient)) == ("keep(cost)", 2, [1]))
  }

  @Test func `an aim without columns keeps nothing`() {
    var model = LinearModel(name: "tiny")
    model.keep(objective([]), at: 0)
    #expect(model.constraints.isEmpty)
  }
}
