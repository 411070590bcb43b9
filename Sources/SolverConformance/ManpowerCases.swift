internal import LinearModel

extension ConformanceSuite {
  /// A worked example with published answers.
  static let manpowerCases: [ConformanceCase] = [
    ConformanceCase("Manpower planning needs 841.796875 redundancies at least") { solver, findings in
      let example = ManpowerPlanning(goal: .redundancies)
      findings.expectOptimum(try solver.solve(example.model), of: example.model, objective: 841.796875)
    },
    ConformanceCase("Manpower planning costs 498,677.2853 at least, with 1,423.7188 redundancies") { solver, findings in
      let example = ManpowerPlanning(goal: .cost)
      let outcome = try solver.solve(example.model)
      findings.expectOptimum(outcome, of: example.model, objective: 498_677.2853, tolerance: 1e-9)
      let redundancies = outcome.incumbent.map { example.redundancies(in: $0) }
      findings.expect("the redundancies", redundancies, near: 1423.7188, tolerance: 1e-7)
    },
  ]
}
