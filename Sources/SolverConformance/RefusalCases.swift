internal import LinearModel

extension ConformanceSuite {
  /// Questions that cannot be put. That each kind of fault is found is the business of the model's own tests.
  static let refusalCases: [ConformanceCase] = [
    ConformanceCase("A model without columns is refused") { solver, findings in
      findings.expectRefusal(.invalidModel, culprit: "nothing") { try solver.solve(LinearModel(name: "nothing")) }
    },
    ConformanceCase("Numbers that are none are refused by name and never solved") { solver, findings in
      for number in [Double.nan, .infinity, -.infinity, 1e300] {
        var inRow = LinearModel(name: "row")
        inRow.addConstraint("poisoned", [Term(number, inRow.addVariable("x"))], upper: 1)
        findings.expectRefusal(.invalidModel, culprit: "poisoned") { try solver.solve(inRow) }

        var inObjective = LinearModel(name: "objective")
        inObjective.objective.terms = [Term(number, inObjective.addVariable("x"))]
        findings.expectRefusal(.invalidModel, culprit: "objective") { try solver.solve(inObjective) }

        var inBound = LinearModel(name: "bound")
        inBound.addVariable("wild", lower: number)
        findings.expectRefusal(.invalidModel, culprit: "wild") { try solver.solve(inBound) }
      }
    },
    ConformanceCase("An error carries every issue of the model") { solver, findings in
      var model = LinearModel(name: "faulty")
      model.addVariable("twice")
      model.addVariable("twice", lower: 2, upper: 1)
      do {
        let outcome = try solver.solve(model)
        findings.note("answered \(outcome.termination)")
      } catch let error as SolverError {
        findings.expect("the issues", error.issues, is: model.issues())
      }
    },
    ConformanceCase("Options that make no sense are refused by name") { solver, findings in
      var model = LinearModel(name: "small")
      let x = model.addVariable("x", upper: 1)
      let faulty: [(String, SolveOptions)] = [
        ("timeLimit", SolveOptions(timeLimit: .seconds(-1))),
        ("nodeLimit", SolveOptions(nodeLimit: 0)),
        ("relativeGap", SolveOptions(relativeGap: -0.1)),
        ("relativeGap", SolveOptions(relativeGap: .nan)),
        ("relativeGap", SolveOptions(relativeGap: .infinity)),
        ("memoryLimitMegabytes", SolveOptions(memoryLimitMegabytes: 0)),
        ("cutOff", SolveOptions(cutOff: .nan)),
        ("branchOrder", SolveOptions(branchOrder: [x])),
        ("branchOrder", SolveOptions(branchOrder: [Variable(index: 7)])),
        ("branchOrder", SolveOptions(branchOrder: [Variable(index: -1)])),
      ]
      for (culprit, options) in faulty {
        findings.expectRefusal(.invalidOption, culprit: culprit) { try solver.solve(model, options: options) }
      }
    },
    ConformanceCase("Limits beyond all counting are taken as none") { solver, findings in
      var model = LinearModel(name: "small")
      let x = model.addVariable("x", upper: 1.5, kind: .integer)
      model.objective = Objective(.maximize, [Term(1, x)])
      let options = SolveOptions(timeLimit: .seconds(Int64.max), relativeGap: 1e300, memoryLimitMegabytes: Int.max)
      findings.expectOptimum(try solver.solve(model, options: options), of: model, objective: 1)
    },
  ]
}
