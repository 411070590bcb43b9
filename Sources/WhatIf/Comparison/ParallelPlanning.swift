internal import Dispatch
public import LinearModel
public import Planning
internal import Synchronization
public import TrainingDomain

/// Plans several problems over the cores of the machine.
public enum ParallelPlanning {
  /// The outcomes in the order of the problems, whichever ended first.
  ///
  /// - Parameters:
  ///   - problems: the problems; each is planned by itself, as if it were the only one.
  ///   - planner: what plans them.
  ///   - heard: is told on any thread of every plan as it is made: its position, and how many are made.
  public static func outcomes(
    of problems: [PlanningProblem], by planner: Planner, heard: @Sendable (Int, Int) -> Void = { _, _ in }
  ) throws(SolverError) -> [PlanningOutcome] {
    let made = Mutex<[Int: Result<PlanningOutcome, SolverError>]>([:])
    DispatchQueue.concurrentPerform(iterations: problems.count) { position in
      let outcome = Result { () throws(SolverError) in try planner.plan(problems[position]) }
      let count = made.withLock { made in
        made[position] = outcome
        return made.count
      }
      heard(position, count)
    }
    let outcomes = made.withLock { $0 }
    var inOrder: [PlanningOutcome] = []
    for position in problems.indices {
      if let outcome = outcomes[position] { inOrder.append(try outcome.get()) }
    }
    return inOrder
  }
}
