import GLPK
import LinearModel
import Testing

@Suite("Cuts and probes of the root")
struct RootCutsTests {
  private static let seeds: [UInt64] = Array(1...100)

  private func rootOnly(_ example: BudgetModel, rounds: Int = 40, probing sums: [[Variable]] = []) throws
    -> SolveOutcome
  {
    try GLPKSolver().solve(
      example.model, options: SolveOptions(cutRounds: rounds, probes: sums, relaxationOnly: true))
  }

  @Test("No solution breaks a cut, and the bound with cuts is none that a solution betters", arguments: seeds)
  func cutsHold(seed: UInt64) throws {
    let example = BudgetModel(seed: seed)
    let outcome = try rootOnly(example)
    for cut in outcome.cuts {
      let upper = try #require(cut.upper)
      for point in example.points {
        let sum = cut.terms.reduce(0) { $0 + $1.coefficient * point[$1.variable.index] }
        #expect(sum <= upper + 1e-7, "seed \(seed): \(point) breaks \(cut.name)")
      }
    }
    guard let best = example.best() else { return }
    let (bound, proof) = (try #require(outcome.bestBound), try #require(outcome.rootProof))
    #expect(bound <= best + 1e-6)
    #expect(proof.objective <= best + 1e-6)
  }

  @Test("With cuts the same best value is found", arguments: seeds)
  func sameOptimum(seed: UInt64) throws {
    let example = BudgetModel(seed: seed)
    let outcome = try GLPKSolver().solve(example.model, options: SolveOptions(cutRounds: 40))
    #expect(outcome.termination == (example.best() == nil ? .infeasible : .optimal), "seed \(seed)")
    #expect(outcome.objective == example.best(), "seed \(seed)")
  }

  @Test("Cuts close at least half of what the LP leaves open, taken over all seeds")
  func cutsMatter() throws {
    var (open, closed) = (0.0, 0.0)
    for seed in Self.seeds {
      let example = BudgetModel(seed: seed)
      let outcome = try rootOnly(example)
      guard let best = example.best(), let plain = outcome.relaxationObjective else { continue }
      open += best - plain
      closed += try #require(outcome.rootProof).objective - plain
    }
    #expect(open > 0)
    #expect(closed >= open / 2)
  }

  @Test("What is proven of either side of a sum holds for every solution there", arguments: seeds)
  func probesHold(seed: UInt64) throws {
    let example = BudgetModel(seed: seed)
    let sums = example.places.map { [$0] } + [example.places, Array(example.places.prefix(2))]
    let outcome = try rootOnly(example, rounds: 1, probing: sums)
    let point = outcome.rootProof?.point
    for (sum, sides) in zip(sums, outcome.probes) {
      guard let sides, let point else { continue }
      func value(at point: [Double]) -> Double { sum.reduce(0) { $0 + point[$1.index] } }
      let split = value(at: point)
      let below = example.best { value(at: $0) <= split.rounded(.down) }
      let above = example.best { value(at: $0) >= split.rounded(.up) }
      #expect(sides.below <= (below ?? .infinity) + 1e-6, "seed \(seed)")
      #expect(sides.above <= (above ?? .infinity) + 1e-6, "seed \(seed)")
    }
  }

  @Test("Sums are probed where some are split")
  func probesHappen() throws {
    let probed = try Self.seeds.prefix(50).filter { seed in
      let example = BudgetModel(seed: seed)
      return try rootOnly(example, rounds: 1, probing: example.places.map { [$0] }).probes.contains { $0 != nil }
    }
    #expect(probed.count >= 10)
  }
}
