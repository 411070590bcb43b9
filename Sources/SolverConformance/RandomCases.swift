internal import LinearModel

extension ConformanceSuite {
  /// Random models against enumeration, in blocks of seeds so that a failure names its seed.
  static let randomCases: [ConformanceCase] = SearchStrategy.allCases.enumerated().map { index, strategy in
    let seeds = UInt64(index * 250 + 1)...UInt64(index * 250 + 250)
    return ConformanceCase("Random models agree with enumeration: strategy \(strategy), seeds \(seeds)") {
      solver, findings in
      for seed in seeds {
        let example = RandomExample(seed: seed)
        let issues = example.model.issues()
        // Narrow bounds can hold no whole number; that is refused before it is solved.
        if issues.contains(where: { $0.code == .noWholeNumber }) { continue }
        let outcome = try solver.solve(example.model, options: SolveOptions(strategy: strategy))
        var found = Findings()
        if let optimum = example.optimum {
          found.expectOptimum(outcome, of: example.model, objective: optimum, tolerance: 1e-6)
        } else {
          found.expect("the termination", outcome.termination, is: .infeasible)
        }
        for sentence in found.sentences { findings.note("seed \(seed): \(sentence)") }
      }
    }
  }
}
