internal import LinearModel

extension ConformanceSuite {
  /// Models with whole columns, and the traps among them.
  static let integerCases: [ConformanceCase] = [
    ConformanceCase("Whole columns are whole in the solution") { solver, findings in
      var model = LinearModel(name: "knapsack")
      let weights: [Double] = [3, 4, 5, 9, 14]
      let values: [Double] = [3, 4, 4, 10, 15]
      let items = weights.indices.map { model.addVariable("item\($0)", upper: 1, kind: .integer) }
      model.addConstraint("weight", zip(weights, items).map { Term($0, $1) }, upper: 20)
      model.objective = Objective(.maximize, zip(values, items).map { Term($0, $1) })
      findings.expectOptimum(try solver.solve(model), of: model, objective: 19)
    },
    ConformanceCase("Fractional bounds of whole columns move inward") { solver, findings in
      var model = LinearModel(name: "rounding")
      let x = model.addVariable("x", lower: 1.2, upper: 3.9, kind: .integer)
      let y = model.addVariable("y", lower: -2.5, upper: -0.5, kind: .integer)
      model.objective = Objective(.maximize, [Term(1, x), Term(-1, y)])
      findings.expectOptimum(try solver.solve(model), of: model, objective: 5)
    },
    // GLPK's MIP presolver answers "optimal, x = 1".
    ConformanceCase("A two-sided row that no whole number meets is infeasible") { solver, findings in
      var model = LinearModel(name: "gap")
      let x = model.addVariable("x", upper: 1, kind: .integer)
      model.addConstraint("between", [Term(10, x)], lower: 2, upper: 8)
      model.objective = Objective(.maximize, [Term(1, x)])
      findings.expect("the termination", try solver.solve(model).termination, is: .infeasible)
    },
    ConformanceCase("A switch with a large coefficient is not left almost off") { solver, findings in
      // x = 5 needs the switch to be 5e-8, which is zero to within the usual tolerance.
      var model = LinearModel(name: "switch")
      let x = model.addVariable("x")
      let on = model.addVariable("on", upper: 1, kind: .integer)
      model.addConstraint("demand", [Term(1, x)], lower: 5)
      model.addConstraint("only-when-on", [Term(1, x), Term(-1e8, on)], upper: 0)
      model.objective = Objective(.minimize, [Term(1, x), Term(100, on)])
      findings.expectOptimum(try solver.solve(model), of: model, objective: 105)
    },
    ConformanceCase("One unit in an objective of hundreds of millions is not lost") { solver, findings in
      var model = LinearModel(name: "units")
      let large = model.addVariable("large", lower: 1, upper: 1, kind: .integer)
      let unit = model.addVariable("unit", upper: 9, kind: .integer)
      let pair = model.addVariable("pair", upper: 9, kind: .integer)
      model.addConstraint("odd", [Term(2, unit), Term(2, pair)], lower: 7)
      model.objective = Objective(.minimize, [Term(300_000_000, large), Term(2, unit), Term(3, pair)])
      findings.expectOptimum(try solver.solve(model), of: model, objective: 300_000_008, tolerance: 0)
    },
    ConformanceCase("An unbounded relaxation does not hide that no whole solution exists") { solver, findings in
      var model = LinearModel(name: "parity")
      let x = model.addVariable("x", lower: 0, upper: 9, kind: .integer)
      let y = model.addVariable("y")
      model.addConstraint("odd", [Term(2, x)], lower: 3, upper: 3)
      model.objective = Objective(.maximize, [Term(1, y)])
      findings.expect("the termination", try solver.solve(model).termination, is: .infeasible)
    },
    ConformanceCase("An objective without end over whole columns is unbounded") { solver, findings in
      var model = LinearModel(name: "endless")
      let x = model.addVariable("x", kind: .integer)
      model.objective = Objective(.maximize, [Term(1, x)])
      findings.expect("the termination", try solver.solve(model).termination, is: .unbounded)
    },
    ConformanceCase("Every strategy, with any branching order, finds the same optimum") { solver, findings in
      let model = AssignmentExample(agents: 3, jobs: 12, seed: 5).model
      let wanted = try solver.solve(model).objective
      findings.expect(wanted != nil, "there is no solution to compare with")
      let reversed = model.variables.indices.reversed().map { Variable(index: $0) }
      for strategy in SearchStrategy.allCases {
        for order in [[], reversed] {
          let outcome = try solver.solve(model, options: SolveOptions(strategy: strategy, branchOrder: order))
          findings.expect("the objective with \(strategy)", outcome.objective, is: wanted)
          findings.expect("the termination with \(strategy)", outcome.termination, is: .optimal)
        }
      }
    },
  ]
}
