import LinearModel
import Planning
import Synchronization
import TrainingDomain

/// Says on standard error which aim is being pursued, and now and then what is known of it.
final class ProgressTalk: Sendable {
  private let last = Mutex((number: 0, told: Duration.zero))
  private static let pause = Duration.seconds(10)

  /// Hears of progress.
  func hear(_ progress: PlanningProgress) {
    let (isNew, isDue) = last.withLock { last in
      let isNew = progress.number > last.number
      let elapsed = progress.solve.elapsed
      // A repaired plan is searched for anew: its clock starts again.
      let isDue = !isNew && (elapsed >= last.told + Self.pause || elapsed < last.told)
      if isNew || isDue { last = (max(last.number, progress.number), elapsed) }
      return (isNew, isDue)
    }
    if isNew { Streams.say("Aim \(progress.number) of \(progress.stageCount): \(progress.stage.rawValue)") }
    if isDue { Streams.say("  \(progress.solve.elapsed.components.seconds) s: \(Self.known(of: progress.solve))") }
  }

  private static func known(of solve: SolveProgress) -> String {
    let found = solve.incumbent.map { "found \(whole($0))" } ?? "nothing found"
    return found + (solve.bound.map { ", none below \(whole($0))" } ?? "")
  }

  private static func whole(_ value: Double) -> String {
    Int(exactly: value.rounded()).map { "\($0)" } ?? "\(value)"
  }
}
