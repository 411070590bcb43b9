import GLPK
import LinearModel
import SolverConformance
import Testing

struct TighteningTests {
  @Test("Rows draw the bounds of whole columns together, step by step")
  func chain() {
    var model = LinearModel(name: "chain")
    let first = model.addVariable("first", upper: 9, kind: .integer)
    let second = model.addVariable("second", upper: 9, kind: .integer)
    model.addConstraint("few", [Term(2, first)], upper: 7)
    model.addConstraint("more", [Term(1, second), Term(-1, first)], upper: -1)
    let isConceivable = model.tightenBounds()
    #expect(isConceivable)
    #expect(model[first] == VariableDefinition(name: "first", lower: 1, upper: 3, kind: .integer))
    #expect(model[second] == VariableDefinition(name: "second", lower: 0, upper: 2, kind: .integer))
  }

  @Test("Bounds that leave no value say that there is no solution")
  func contradiction() {
    var model = LinearModel(name: "contradiction")
    let column = model.addVariable("x", upper: 9, kind: .integer)
    model.addConstraint("between", [Term(3, column)], lower: 4, upper: 5)
    let isConceivable = model.tightenBounds()
    #expect(!isConceivable)
  }

  @Test(
    "Bounds that contradict each other from the start say so too, whether or not a row speaks of the column",
    arguments: [false, true])
  func contradictingBounds(hasRow: Bool) {
    var model = LinearModel(name: "bounds")
    let column = model.addVariable("x", upper: 9, kind: .integer)
    if hasRow { model.addConstraint("row", [Term(1, column)], upper: 20) }
    model.setBounds(of: column, lower: 1, upper: 0)
    let isConceivable = model.tightenBounds()
    #expect(!isConceivable)
  }

  @Test("A column without bounds leaves the others of its row as they are")
  func unbounded() {
    var model = LinearModel(name: "unbounded")
    let free = model.addVariable("free", lower: nil, kind: .continuous)
    let whole = model.addVariable("whole", upper: 9, kind: .integer)
    model.addConstraint("row", [Term(1, free), Term(1, whole)], upper: 3)
    let isConceivable = model.tightenBounds()
    #expect(isConceivable)
    #expect(model[whole].upper == 9)
  }

  @Test("Tightened and reduced, random models keep the best value found by trying everything")
  func randomModels() throws {
    var taken = 0
    for seed in 0..<400 as Range<UInt64> {
      let example = RandomExample(seed: seed)
      var model = example.model
      guard model.tightenBounds() else {
        #expect(example.optimum == nil, "seed \(seed)")
        continue
      }
      let reduced = ReducedModel(model)
      taken += example.model.variables.count - reduced.model.variables.count
      let outcome = try GLPKSolver().solve(reduced.model)
      #expect((outcome.objective == nil) == (example.optimum == nil), "seed \(seed)")
      if let point = outcome.incumbent, let optimum = example.optimum {
        let whole = reduced.whole(point)
        #expect(example.model.violations(of: whole).isEmpty, "seed \(seed)")
        #expect(abs(example.model.objectiveValue(at: whole) - optimum) < 1e-9, "seed \(seed)")
      }
    }
    #expect(taken > 20)
  }
}
