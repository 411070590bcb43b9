internal import LinearModel

extension ConformanceSuite {
  /// The same question again, one after the other and at the same time.
  static let repetitionCases: [ConformanceCase] = [
    ConformanceCase("Repeated solves give the same outcome to the last bit") { solver, findings in
      let model = AssignmentExample(agents: 4, jobs: 20, seed: 8).model
      for options in [SolveOptions(), SolveOptions(relativeGap: 0.05)] {
        let first = try solver.solve(model, options: options)
        for _ in 0..<3 {
          let again = try solver.solve(model, options: options)
          findings.expect(again == first, "the outcome changed from \(first) to \(again)")
        }
      }
    },
    ConformanceCase("Solves at the same time do not disturb each other") { solver, findings in
      let models = (0..<4).map { AssignmentExample(agents: 3, jobs: 14, seed: 20 + $0).model }
      let alone = try models.map { try solver.solve($0) }
      let together = await withTaskGroup(of: (Int, SolveOutcome?).self) { group in
        for run in 0..<16 {
          group.addTask { (run, try? solver.solve(models[run % models.count])) }
        }
        return await group.reduce(into: [SolveOutcome?](repeating: nil, count: 16)) { $0[$1.0] = $1.1 }
      }
      for run in 0..<16 {
        findings.expect(together[run] == alone[run % models.count], "run \(run) differs from the one alone")
      }
    },
  ]
}
