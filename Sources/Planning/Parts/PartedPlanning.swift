internal import LinearModel
internal import TrainingDomain

/// Plans a problem part by part.
///
/// Where parts share limits, prices say how much of them each part uses where all is used best (`PriceSearch`); so much is
/// allotted to it, in whole numbers, and the part is planned as a problem of its own. Plans of the parts together then
/// keep every rule, and the prices prove how far they can be from the best. What parts leave over is handed to those that
/// are farthest from what is proven of them, and all that are not proven are planned again, longer.
///
/// Work is counted in subproblems and in passes, and answers are taken in the order of the parts: where no time limit
/// comes first, the plan is the same on any number of threads.
struct PartedPlanning {
  let solver: any MILPSolver
  let options: PlanningOptions
  let surveyed: SurveyContext
  let division: PartDivision
  let parts: [PlanningPart]
  let deadline: Deadline

  /// What came of it.
  enum Outcome {
    /// A plan of all parts, with what is proven of every aim, and why some aim is not proven.
    case planned(TrainingPlan, bounds: [Int], cutShort: Termination?)
    case infeasible
  }

  /// Passes over the parts where they share limits; each searches parts longer than the one before.
  private static let passes = 3
  /// How much of the time left prices may take.
  private static let shareOfPrices = 0.3
  /// How much of the time left the first pass may take, and then the proof, and then each further pass.
  private static let shareOfPass = 0.6

  init(
    solver: any MILPSolver, options: PlanningOptions, surveyed: SurveyContext, ledger: TargetLedger,
    division: PartDivision, deadline: Deadline
  ) {
    self.solver = solver
    self.options = options
    self.surveyed = surveyed
    self.division = division
    self.deadline = deadline
    parts = division.parts(of: surveyed, ledger)
  }

  var side: SideBySide { SideBySide(threads: options.threads) }
  var threads: Int { options.threads }
  var shared: SharedLimits { division.shared }
  var isCancelled: Bool { options.cancellation?.isCancelled == true }

  /// Plans the parts; nil where they cannot be planned each on its own, and the whole problem must be.
  func plan() throws(SolverError) -> Outcome? {
    let priced = side.map(parts) { PricedPart($0, shared) }
    let idle = priced.compactMap(\.idleValues)
    guard idle.count == parts.count else { return nil }
    return shared.limits.isEmpty ? try planIndependent(priced, idle) : try planSharing(priced, idle)
  }

  /// Parts that share nothing are each searched to the end, once.
  private func planIndependent(_ priced: [PricedPart], _ idle: [[Int]]) throws(SolverError) -> Outcome {
    let progress = PartProgress(surveyed.problem.stages, idle: idle.map { $0[0] }, bound: nil, report: options.progress)
    let pass = PartPass(
      of: self, allotment: Allotment(near: idle.map { _ in [] }, shared), idle: idle, rounds: options.rounds,
      grids: priced.map { $0.grid(of: 0) }, progress: progress)
    switch try pass.plans(after: [], of: Array(parts.indices), within: deadline) {
    case .infeasible: return .infeasible
    case .planned(let plans):
      let first = plans.map { $0.bounds[0] }.reduce(0, +)
      return try outcome(plans, first: first, priced)
    }
  }

  private func planSharing(_ priced: [PricedPart], _ idle: [[Int]]) throws(SolverError) -> Outcome? {
    let nothing = idle.map { values in
      PricedPart.Point(value: Double(values[0]), kept: [], items: shared.items.map { _ in 0 })
    }
    var search = PriceSearch(
      solver: solver, parts: priced, stage: 0, rows: SharedRows(shared, kept: [], priced), threads: threads,
      deadline: deadline.after(share: Self.shareOfPrices), cancellation: options.cancellation)
    var found = try search.search(from: nothing)
    let progress = PartProgress(
      surveyed.problem.stages, idle: idle.map { $0[0] }, bound: found.bound, report: options.progress)
    // Without a mixture, which only time can keep from being found, what there is goes round.
    var allotment = Allotment(near: found.items ?? nothing.map(\.items), shared)
    var chosen = Array(parts.indices)
    allotment.handOut(to: chosen)
    var plans: [PartPlan] = []
    for number in 0..<Self.passes {
      let pass = PartPass(
        of: self, allotment: allotment, idle: idle, rounds: number, grids: priced.map { $0.grid(of: 0) },
        progress: progress)
      switch try pass.plans(after: plans, of: chosen, within: deadline.after(share: Self.shareOfPass)) {
      // What is allotted may be too little for what must be.
      case .infeasible: return nil
      case .planned(let next): plans = next
      }
      if number == 0 {
        search.deadline = deadline.after(share: Self.shareOfPass)
        try search.strengthen(&found, from: plans.map(\.plan))
      }
      if isCancelled || deadline.hasPassed || isClose(plans.map { $0.values[0] }.reduce(0, +), found.bound) { break }
      allotment = Allotment(taken: plans.map(\.items), shared)
      chosen = laggards(plans, found)
      allotment.handOut(to: chosen)
    }
    return try outcome(plans, first: found.bound ?? 0, priced)
  }

  /// The farther half of the parts from what the prices prove of them, farthest first.
  private func laggards(_ plans: [PartPlan], _ found: PriceSearch.Found) -> [Int] {
    let rests = plans.indices.map { part -> Double in
      let price = zip(found.prices, shared.limits).reduce(0) { $0 + $1.0 * Double($1.1.use(of: plans[part].items)) }
      let proven = found.partBounds.isEmpty ? 0 : found.partBounds[part]
      return Double(plans[part].values[0]) / found.scale + price - proven
    }
    return Array(plans.indices.sorted { (rests[$1], $0) < (rests[$0], $1) }.prefix((plans.count + 1) / 2))
  }
}
