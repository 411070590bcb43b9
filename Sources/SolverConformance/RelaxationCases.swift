internal import LinearModel

extension ConformanceSuite {
  /// What is told about the root LP.
  static let relaxationCases: [ConformanceCase] = [
    ConformanceCase("The relaxation alone has a bound and no incumbent") { solver, findings in
      let model = halves(.maximize)
      let outcome = try solver.solve(model, options: SolveOptions(relaxationOnly: true))
      findings.expect("the termination", outcome.termination, is: .optimal)
      findings.expect(outcome.incumbent == nil, "there is an incumbent")
      findings.expect("the relaxation's objective", outcome.relaxationObjective, near: 17)
      findings.expect("the first value", outcome.relaxation?.first, near: 3.5)
    },
    ConformanceCase("The relaxation alone of a linear program is its optimum") { solver, findings in
      var model = LinearModel(name: "line")
      let x = model.addVariable("x", upper: 2.5)
      model.objective = Objective(.maximize, [Term(2, x)])
      let outcome = try solver.solve(model, options: SolveOptions(relaxationOnly: true))
      findings.expectOptimum(outcome, of: model, objective: 5)
    },
    ConformanceCase("Reduced costs and shadow prices have the sense of the model") { solver, findings in
      for sense in [Objective.Sense.maximize, .minimize] {
        let outcome = try solver.solve(halves(sense))
        let sign: Double = sense == .maximize ? 1 : -1
        // One more unit of the row's bound lets x grow by a half, worth 4 each; y uses 1/2 of an x, worth 1.
        findings.expect("the price of the row", outcome.shadowPrices?.first, near: sign * 2)
        findings.expect("the reduced cost of x", outcome.reducedCosts?.first, near: 0)
        findings.expect("the reduced cost of y", outcome.reducedCosts?.last, near: sign * -1)
      }
    },
    ConformanceCase("A whole objective rounds the bound to a value it can take") { solver, findings in
      let model = halves(.maximize)
      let outcome = try solver.solve(model, options: SolveOptions(relaxationOnly: true))
      // 4x + y + 3 moves in steps of one; the relaxation's 17 is one of them.
      findings.expect("the bound", outcome.bestBound, is: 17)
      var doubled = model
      doubled.objective.terms = model.objective.terms.map { Term(4 * $0.coefficient, $0.variable) }
      doubled.setBounds(ofConstraintAt: 0, lower: nil, upper: 7.25)
      let steps = try solver.solve(doubled, options: SolveOptions(relaxationOnly: true))
      findings.expect("the relaxation's objective", steps.relaxationObjective, near: 61)
      findings.expect("the bound in steps of four", steps.bestBound, is: 59)
    },
  ]

  /// 2x + y ≤ 7 over whole numbers, worth 4x + y + 3 (or the same with the opposite sign to minimise).
  private static func halves(_ sense: Objective.Sense) -> LinearModel {
    var model = LinearModel(name: "halves")
    let x = model.addVariable("x", kind: .integer)
    let y = model.addVariable("y", kind: .integer)
    model.addConstraint("room", [Term(2, x), Term(1, y)], upper: 7)
    let sign: Double = sense == .maximize ? 1 : -1
    model.objective = Objective(sense, [Term(sign * 4, x), Term(sign, y)], constant: sign * 3)
    return model
  }
}
