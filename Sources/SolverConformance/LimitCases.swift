internal import LinearModel
internal import Synchronization

extension ConformanceSuite {
  /// Time, gap, memory, cut-off, cancellation and progress.
  static let limitCases: [ConformanceCase] = [
    ConformanceCase("A time limit of zero ends at once without a solution") { solver, findings in
      let model = AssignmentExample(agents: 4, jobs: 20, seed: 1).model
      let outcome = try solver.solve(model, options: SolveOptions(timeLimit: .zero))
      findings.expect("the termination", outcome.termination, is: .timeLimit)
      findings.expect(outcome.incumbent == nil, "there is a solution")
    },
    ConformanceCase("A time limit ends a long search, and what it leaves is sound") { solver, findings in
      let model = AssignmentExample(agents: 10, jobs: 60, seed: 3).model
      let begin = ContinuousClock.now
      let outcome = try solver.solve(model, options: SolveOptions(timeLimit: .milliseconds(500), strategy: .mirOnly))
      let elapsed = begin.duration(to: .now)
      findings.expect(elapsed < .seconds(5), "it took \(elapsed)")
      findings.expect([.timeLimit, .optimal].contains(outcome.termination), "it ended by \(outcome.termination)")
      findings.expect(outcome.bestBound != nil, "there is no bound")
      findings.expectSound(outcome, of: model)
    },
    ConformanceCase("A limit on subproblems ends a long search at the same point every time") { solver, findings in
      let model = AssignmentExample(agents: 10, jobs: 60, seed: 3).model
      let options = SolveOptions(nodeLimit: 50, strategy: .mirOnly)
      let (first, second) = (try solver.solve(model, options: options), try solver.solve(model, options: options))
      findings.expect([.nodeLimit, .optimal].contains(first.termination), "it ended by \(first.termination)")
      findings.expect(first.incumbent == second.incumbent, "two searches found different points")
      findings.expect(first.bestBound == second.bestBound, "two searches proved different bounds")
      findings.expectSound(first, of: model)
    },
    ConformanceCase("A gap ends the search early") { solver, findings in
      let example = AssignmentExample(agents: 5, jobs: 30, seed: 4)
      let outcome = try solver.solve(example.model, options: SolveOptions(relativeGap: 0.5, start: example.start))
      findings.expect([.gapReached, .optimal].contains(outcome.termination), "it ended by \(outcome.termination)")
      findings.expect(outcome.gap.map { $0 <= 0.5 } ?? false, "the gap is \(outcome.gap ?? .nan)")
      findings.expectSound(outcome, of: example.model)
    },
    ConformanceCase("A flag thrown before the start cancels") { solver, findings in
      let flag = CancellationFlag()
      flag.cancel()
      let model = AssignmentExample(agents: 4, jobs: 20, seed: 1).model
      let outcome = try solver.solve(model, options: SolveOptions(cancellation: flag))
      findings.expect("the termination", outcome.termination, is: .cancelled)
      findings.expect(outcome.incumbent == nil, "there is a solution")
    },
    ConformanceCase("A flag thrown from the progress report cancels a running search") { solver, findings in
      let model = AssignmentExample(agents: 20, jobs: 100, seed: 6).model
      let flag = CancellationFlag()
      let told = Atomic(false)
      let options = SolveOptions(timeLimit: .seconds(20), strategy: .mirOnly, cancellation: flag) { progress in
        told.store(progress.elapsed > .zero, ordering: .relaxed)
        flag.cancel()
      }
      let begin = ContinuousClock.now
      let outcome = try solver.solve(model, options: options)
      findings.expect("the termination", outcome.termination, is: .cancelled)
      findings.expect(told.load(ordering: .relaxed), "no progress was told")
      findings.expect(begin.duration(to: .now) < .seconds(10), "it took \(begin.duration(to: .now))")
      findings.expectSound(outcome, of: model)
    },
    ConformanceCase("A memory limit that is too small is an outcome") { solver, findings in
      let example = AssignmentExample(agents: 40, jobs: 200, seed: 7)
      let options = SolveOptions(timeLimit: .seconds(2), memoryLimitMegabytes: 1)
      let outcome = try solver.solve(example.model, options: options)
      let allowed: [Termination] = [.memoryLimit, .timeLimit]
      findings.expect(allowed.contains(outcome.termination), "it ended by \(outcome.termination)")
      findings.expectSound(outcome, of: example.model)
    },
    ConformanceCase("A cut-off keeps solutions as good as itself and no others") { solver, findings in
      let model = AssignmentExample(agents: 3, jobs: 12, seed: 5).model
      guard let best = try solver.solve(model).objective else { return findings.note("there is no solution") }
      let exact = try solver.solve(model, options: SolveOptions(cutOff: best))
      findings.expectOptimum(exact, of: model, objective: best)
      let better = try solver.solve(model, options: SolveOptions(cutOff: best - 1))
      findings.expect("the termination beyond the optimum", better.termination, is: .infeasible)
    },
  ]
}
