internal import LinearModel

extension ConformanceSuite {
  /// Linear programs without integer columns.
  static let continuousCases: [ConformanceCase] = [
    ConformanceCase("A linear program is solved to its optimum") { solver, findings in
      var model = LinearModel(name: "mix")
      let x = model.addVariable("x", upper: 4)
      let y = model.addVariable("y")
      model.addConstraint("labour", [Term(1, x), Term(2, y)], upper: 10)
      model.objective = Objective(.maximize, [Term(3, x), Term(2, y)])
      let outcome = try solver.solve(model)
      findings.expectOptimum(outcome, of: model, objective: 18)
      findings.expect("the solution", outcome.incumbent ?? [], is: [4, 3])
    },
    ConformanceCase("The constant of a maximisation counts and changes no solution") { solver, findings in
      var model = LinearModel(name: "constant")
      let x = model.addVariable("x", upper: 5)
      model.objective = Objective(.maximize, [Term(2, x)], constant: -7.5)
      findings.expectOptimum(try solver.solve(model), of: model, objective: 2.5)
    },
    ConformanceCase("Contradicting rows are infeasible") { solver, findings in
      var model = LinearModel(name: "contradiction")
      let x = model.addVariable("x")
      let y = model.addVariable("y")
      model.addConstraint("low", [Term(1, x), Term(1, y)], lower: 5)
      model.addConstraint("high", [Term(1, x), Term(1, y)], upper: 4)
      let outcome = try solver.solve(model)
      findings.expect("the termination", outcome.termination, is: .infeasible)
      findings.expect(outcome.incumbent == nil, "there is a solution")
      findings.expect(outcome.bestBound == nil, "there is a bound")
    },
    ConformanceCase("An objective without end is unbounded") { solver, findings in
      var model = LinearModel(name: "endless")
      let x = model.addVariable("x")
      let y = model.addVariable("y")
      model.addConstraint("difference", [Term(1, x), Term(-1, y)], upper: 1)
      model.objective = Objective(.maximize, [Term(1, x), Term(1, y)])
      findings.expect("the termination", try solver.solve(model).termination, is: .unbounded)
    },
    ConformanceCase("A model without rows is solved on its bounds") { solver, findings in
      var model = LinearModel(name: "box")
      let x = model.addVariable("x", lower: -2, upper: 3)
      let y = model.addVariable("y", lower: -4, upper: 5)
      model.objective = Objective(.minimize, [Term(1, x), Term(-1, y)])
      findings.expectOptimum(try solver.solve(model), of: model, objective: -7)
    },
    ConformanceCase("A model without an objective asks for any solution") { solver, findings in
      var model = LinearModel(name: "any")
      let x = model.addVariable("x")
      model.addConstraint("at-least", [Term(1, x)], lower: 3)
      findings.expectOptimum(try solver.solve(model), of: model, objective: 0)
    },
    ConformanceCase("Equations, and free, negative and fixed columns mean what they say") { solver, findings in
      var model = LinearModel(name: "bounds")
      let free = model.addVariable("free", lower: nil)
      let negative = model.addVariable("negative", lower: -8, upper: -2)
      let fixed = model.addVariable("fixed", lower: 3, upper: 3)
      let below = model.addVariable("below", lower: nil, upper: -1)
      model.addConstraint("sum", [Term(1, free), Term(1, negative), Term(1, fixed)], lower: 0, upper: 0)
      model.addConstraint("range", [Term(1, below), Term(1, free)], lower: -3, upper: 2)
      model.objective = Objective(.minimize, [Term(1, free), Term(1, below)])
      let outcome = try solver.solve(model)
      findings.expectOptimum(outcome, of: model, objective: -3)
      findings.expect("the fixed value", outcome.incumbent?[fixed.index], is: 3)
    },
    ConformanceCase("A row without terms holds or fails by its bounds alone") { solver, findings in
      var model = LinearModel(name: "empty row")
      let x = model.addVariable("x", upper: 2)
      model.addConstraint("holds", [], lower: -1, upper: 1)
      model.objective = Objective(.maximize, [Term(1, x)])
      findings.expectOptimum(try solver.solve(model), of: model, objective: 2)
      model.addConstraint("fails", [Term(0, x)], lower: 1)
      findings.expect("the termination", try solver.solve(model).termination, is: .infeasible)
    },
  ]
}
