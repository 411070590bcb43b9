internal import LinearModel
internal import Synchronization
internal import TrainingDomain

/// Adds up what is known of the parts and tells it as progress of the whole, the first aim only.
final class PartProgress: Sendable {
  private struct State {
    /// What each part lacks under the best plan of it so far.
    var values: [Double]
    var nodes: [Int]
  }

  private let state: Mutex<State>
  private let begin = ContinuousClock.now
  private let stages: [ObjectiveStage]
  private let bound: Double?
  private let report: (@Sendable (PlanningProgress) -> Void)?

  /// - Parameters:
  ///   - idle: for each part, the first aim's value where nobody is sent.
  ///   - bound: what is proven of the first aim of all parts together; nil where nothing is.
  init(
    _ stages: [ObjectiveStage], idle: [Int], bound: Int?, report: (@Sendable (PlanningProgress) -> Void)?
  ) {
    self.stages = stages
    self.bound = bound.map(Double.init)
    self.report = report
    state = Mutex(State(values: idle.map(Double.init), nodes: idle.map { _ in 0 }))
  }

  /// Hears of a part; the solver counts in the part's grid.
  func hear(_ progress: PlanningProgress, of part: Int, grid: Int) {
    guard let report, progress.number == 1 else { return }
    let (value, nodes) = state.withLock { state in
      if let found = progress.solve.incumbent {
        state.values[part] = min(state.values[part], found * Double(max(1, grid)))
      }
      state.nodes[part] = max(state.nodes[part], progress.solve.nodes)
      return (state.values.reduce(0, +), state.nodes.reduce(0, +))
    }
    report(
      PlanningProgress(
        stage: stages[0], number: 1, stageCount: stages.count,
        solve: SolveProgress(
          elapsed: begin.duration(to: .now), incumbent: value, bound: bound, nodes: nodes)))
  }
}
