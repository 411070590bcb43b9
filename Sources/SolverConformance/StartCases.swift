internal import LinearModel

extension ConformanceSuite {
  /// Solutions to begin with.
  static let startCases: [ConformanceCase] = [
    ConformanceCase("A start that is a solution is never lost") { solver, findings in
      let example = AssignmentExample(agents: 10, jobs: 60, seed: 3)
      guard let start = example.start else { return findings.note("the example has no start") }
      let worth = example.model.objectiveValue(at: start)
      for limit in [Duration.zero, .milliseconds(300)] {
        let outcome = try solver.solve(example.model, options: SolveOptions(timeLimit: limit, start: start))
        findings.expect(outcome.objective.map { $0 <= worth } ?? false, "the solution is worse than the start")
        findings.expectSound(outcome, of: example.model)
      }
    },
    ConformanceCase("A start that is optimal is proven") { solver, findings in
      let model = AssignmentExample(agents: 3, jobs: 12, seed: 5).model
      let first = try solver.solve(model)
      let again = try solver.solve(model, options: SolveOptions(start: first.incumbent))
      findings.expectOptimum(again, of: model, objective: first.objective ?? .nan)
    },
    ConformanceCase("A start with almost whole values is taken as whole") { solver, findings in
      let (model, x) = atMostThree()
      let outcome = try solver.solve(model, options: SolveOptions(timeLimit: .zero, start: [2 - 1e-9]))
      findings.expect("the value", outcome.incumbent?[x.index], is: 2)
    },
    ConformanceCase("A start that breaks a row is refused by the row's name") { solver, findings in
      let (model, _) = atMostThree()
      findings.expectRefusal(.infeasibleStart, culprit: "half") {
        try solver.solve(model, options: SolveOptions(start: [4]))
      }
    },
    ConformanceCase("A start that breaks a column's bound or wholeness is refused by the column's name") {
      solver, findings in
      let (model, _) = atMostThree()
      for value: Double in [-1, 11, 1.5, .nan, .infinity] {
        findings.expectRefusal(.infeasibleStart, culprit: "x") {
          try solver.solve(model, options: SolveOptions(start: [value]))
        }
      }
    },
    ConformanceCase("A start of the wrong length is refused") { solver, findings in
      let (model, _) = atMostThree()
      for start: [Double] in [[], [1, 1]] {
        findings.expectRefusal(.infeasibleStart, culprit: "at most three") {
          try solver.solve(model, options: SolveOptions(start: start))
        }
      }
    },
    ConformanceCase("A start worse than the cut-off is refused") { solver, findings in
      let (model, _) = atMostThree()
      findings.expectRefusal(.infeasibleStart, culprit: "cutOff") {
        try solver.solve(model, options: SolveOptions(start: [1], cutOff: 2))
      }
    },
  ]

  private static func atMostThree() -> (LinearModel, Variable) {
    var model = LinearModel(name: "at most three")
    let x = model.addVariable("x", upper: 10, kind: .integer)
    model.addConstraint("half", [Term(2, x)], upper: 7)
    model.objective = Objective(.maximize, [Term(1, x)])
    return (model, x)
  }
}
