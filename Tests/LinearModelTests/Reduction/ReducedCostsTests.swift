import GLPK
import LinearModel
import SolverConformance
import Testing

struct ReducedCostsTests {
  @Test("A column whose reduced cost is beyond what is left to gain keeps its bound")
  func fixed() {
    var model = LinearModel(name: "costs")
    let dear = model.addVariable("dear", upper: 5, kind: .integer)
    let cheap = model.addVariable("cheap", upper: 5, kind: .integer)
    let wanted = model.addVariable("wanted", upper: 5, kind: .integer)
    model.tightenBounds(to: 12, by: RootProof(objective: 10, point: [0, 0, 5], reducedCosts: [3, 1, -1]))
    #expect(model[dear].upper == 0)
    #expect(model[cheap].upper == 2)
    #expect(model[wanted].lower == 3)
  }

  @Test("A proof says nothing of columns that were added after it")
  func added() {
    var model = LinearModel(name: "costs")
    let dear = model.addVariable("dear", upper: 5, kind: .integer)
    let later = model.addVariable("later", upper: 5, kind: .integer)
    model.tightenBounds(to: 12, by: RootProof(objective: 10, point: [0], reducedCosts: [3]))
    #expect(model[dear].upper == 0)
    #expect(model[later].upper == 5)
  }

  @Test("No solution as good as the value is lost in random models, and solving them again finds it")
  func randomModels() throws {
    var narrowed = 0
    for seed in 0..<400 as Range<UInt64> {
      let example = RandomExample(seed: seed)
      guard example.model.objective.sense == .minimize, let optimum = example.optimum else { continue }
      let first = try GLPKSolver().solve(example.model)
      guard let proof = first.rootProof else { continue }
      #expect(proof.objective <= optimum + 1e-6, "seed \(seed)")
      var model = example.model
      model.tightenBounds(to: optimum, by: proof)
      narrowed += model == example.model ? 0 : 1
      let second = try #require(try GLPKSolver().solve(ReducedModel(model).model).objective, "seed \(seed)")
      #expect(abs(second - optimum) < 1e-9, "seed \(seed)")
    }
    #expect(narrowed > 50)
  }

  @Test("Every solution as good as the best stays, also where the search began with the best")
  func equals() throws {
    var compared = 0
    for seed in 0..<1200 as Range<UInt64> {
      let example = RandomExample(seed: seed)
      let isWhole = example.model.variables.allSatisfy { $0.kind == .integer }
      guard isWhole, example.model.objective.sense == .minimize, let optimum = example.optimum else { continue }
      let best = try GLPKSolver().solve(example.model).incumbent
      let again = try GLPKSolver().solve(example.model, options: SolveOptions(start: best))
      guard let proof = again.rootProof else { continue }
      var kept = example.model
      kept.addConstraint("kept", kept.objective.terms, upper: optimum - kept.objective.constant)
      var tightened = kept
      tightened.tightenBounds(to: optimum, by: proof)
      guard tightened != kept else { continue }
      compared += 1
      for column in kept.variables.indices {
        for sense in [Objective.Sense.minimize, .maximize] {
          kept.objective = Objective(sense, [Term(1, Variable(index: column))])
          tightened.objective = kept.objective
          #expect(try GLPKSolver().solve(tightened).objective == GLPKSolver().solve(kept).objective, "seed \(seed)")
        }
      }
    }
    #expect(compared > 50)
  }
}
