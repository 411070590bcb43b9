internal import LinearModel
internal import Synchronization
internal import TrainingDomain

/// Plans every part once, each under what is allotted to it, on several threads.
struct PartPass {
  private let parted: PartedPlanning
  private let allotment: Allotment
  private let idle: [[Int]]
  private let rounds: Int?
  private let grids: [Int]
  private let progress: PartProgress

  /// - Parameters:
  ///   - idle: the values of each part's aims where nobody is sent.
  ///   - rounds: rounds of turns for each part; nil for no end but the time's.
  ///   - grids: for each part, the grid of the first aim.
  init(
    of parted: PartedPlanning, allotment: Allotment, idle: [[Int]], rounds: Int?, grids: [Int], progress: PartProgress
  ) {
    self.parted = parted
    self.allotment = allotment
    self.idle = idle
    self.rounds = rounds
    self.grids = grids
    self.progress = progress
  }

  /// What came of the pass.
  enum Outcome {
    case planned([PartPlan])
    case infeasible
  }

  /// Plans the parts.
  ///
  /// Time is shared fairly: a part may take what is left, times the threads, over the parts not yet begun. One that the
  /// time does not reach keeps its plan, or sends nobody.
  ///
  /// - Parameters:
  ///   - known: the plans of the pass before, which keep what is allotted; empty in the first pass.
  ///   - chosen: the parts that are planned; the others keep their plans.
  func plans(after known: [PartPlan], of chosen: [Int], within deadline: Deadline) throws(SolverError) -> Outcome {
    let begun = Atomic(0)
    let count = parted.parts.count
    let isWanted = (0..<count).map { part in
      chosen.contains(part)
        && !(known.indices.contains(part) && known[part].isProven && known[part].items == allotment.numbers[part])
    }
    let wanted = isWanted.count { $0 }
    let starts = known.isEmpty ? startingPlans : known.map(\.plan)
    let found = try parted.side.map(Array(0..<count)) { part throws(SolverError) -> PartPlan.Outcome in
      let before = known.isEmpty ? nil : known[part]
      if let before, !isWanted[part] { return .planned(before) }
      let left = wanted - begun.add(1, ordering: .relaxed).oldValue
      if parted.isCancelled || deadline.hasPassed {
        let termination = parted.isCancelled ? Termination.cancelled : .timeLimit
        return .planned(before ?? .idle(idle[part], parted.shared, because: termination))
      }
      let mine = deadline.after(share: min(1, Double(parted.threads) / Double(left)))
      return try plan(part, from: starts?[part], within: mine)
    }
    var plans: [PartPlan] = []
    for (part, outcome) in found.enumerated() {
      switch outcome {
      case .planned(let plan): plans.append(plan)
      case .infeasible: return .infeasible
      // A part that comes to nothing keeps its plan or sends nobody, so that the others' plans are not lost.
      case .stopped(let termination):
        plans.append(known.isEmpty ? .idle(idle[part], parted.shared, because: termination) : known[part])
      }
    }
    return .planned(plans)
  }

  /// Plans a part; one that the first look leaves without anybody sent is searched on at once.
  private func plan(
    _ part: Int, from start: TrainingPlan?, within deadline: Deadline
  ) throws(SolverError) -> PartPlan.Outcome {
    func outcome(_ rounds: Int?) throws(SolverError) -> PartPlan.Outcome {
      try parted.parts[part].plan(
        parted.shared, limits: allotment.limits(of: part), idle: idle[part], by: parted.solver,
        options(of: part, start, rounds), deadline)
    }
    let found = try outcome(rounds)
    guard rounds == 0, case .planned(let plan) = found, !plan.isProven, plan.values == idle[part], !deadline.hasPassed
    else { return found }
    let next = try outcome(1)
    if case .planned = next { return next }
    return found
  }

  private func options(of part: Int, _ start: TrainingPlan?, _ rounds: Int?) -> PlanningOptions {
    var options = parted.options
    options.rounds = rounds
    options.start = start
    let (progress, grid) = (progress, grids[part])
    options.progress = { progress.hear($0, of: part, grid: grid) }
    return options
  }

  /// The plan to begin with, as each part has it; nil where there is none.
  private var startingPlans: [TrainingPlan]? {
    guard let start = parted.options.start else { return nil }
    var homes: [Official.ID: Int] = [:]
    for (number, part) in parted.parts.enumerated() {
      for official in part.surveyed.listed { homes[official.id] = number }
    }
    var enrolments = parted.parts.map { _ in [Enrolment]() }
    for enrolment in start.enrolments {
      if let part = homes[enrolment.official] { enrolments[part].append(enrolment) }
    }
    return enrolments.map { TrainingPlan(enrolments: $0) }
  }
}
