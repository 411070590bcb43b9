import GLPK
import LinearModel
import TrainingDomain

@testable import Planning

/// Relaxations of a problem, and what planning under other limits attains, for tests that hold one against the other.
struct RelaxationTrial {
  /// The problem as it stands.
  let problem: PlanningProblem

  /// Prices that tell the kinds apart.
  static let prices = RelaxationPrices(
    money: 1, seat: 3, post: 7, monthOfDelay: 1_000, provenance: TinyWorld.assumed)

  /// The cheapest relaxations of some kinds; nil where no plan keeps the pins.
  func cheapest(_ kinds: Set<RelaxationKind>) throws -> CheapestRelaxation? {
    try RelaxationSearch(solver: GLPKSolver(), options: PlanningOptions(), prices: Self.prices, kinds: kinds)
      .cheapest(for: problem)
  }

  /// The least weighted shortfall under other limits, every head weighed as in the problem as it stands; nil where no
  /// plan keeps the pins.
  func least(in changed: PlanningProblem) throws -> Int? {
    var changed = changed
    changed.stages = [.shortfall]
    let surveyed = SurveyContext(changed)
    guard MandatoryPins(surveyed).broken.isEmpty else { return nil }
    let planning = ProfilePlanning(
      solver: GLPKSolver(), options: PlanningOptions(), surveyed: surveyed,
      ledger: TargetLedger(surveyed, after: TargetLedger(SurveyContext(problem))),
      deadline: Deadline(after: .seconds(120)))
    switch try planning.plan() {
    case .nothingToDecide: return 0
    case .planned(_, let reached, _): return reached.stages[0].value
    case .infeasible, .stopped: return nil
    }
  }

  /// The problem with so many posts more in each unit.
  func withPosts(_ posts: [Int]) -> PlanningProblem {
    var changed = problem
    changed.units = zip(problem.units, posts).map { unit, more in
      WorkUnit(
        id: unit.id, name: unit.name, establishment: unit.establishment.map { $0 + Heads(more) },
        absence: unit.absence)
    }
    return changed
  }
}
