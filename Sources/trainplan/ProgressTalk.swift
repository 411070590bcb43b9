import Planning
import Synchronization
import TrainingDomain

/// Says on standard error which aim is being pursued, once for each.
final class ProgressTalk: Sendable {
  private let said = Mutex(0)

  /// Hears of progress.
  func hear(_ progress: PlanningProgress) {
    let isNew = said.withLock { last in
      defer { last = max(last, progress.number) }
      return progress.number > last
    }
    if isNew { Streams.say("Aim \(progress.number) of \(progress.stageCount): \(progress.stage.rawValue)") }
  }
}
