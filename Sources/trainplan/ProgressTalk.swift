import Languages
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
    if isNew {
      Streams.say(
        Wording(
          en: "Aim \(progress.number) of \(progress.stageCount): \(progress.stage.rawValue)",
          vi: "Mục tiêu tối ưu \(progress.number)/\(progress.stageCount): \(progress.stage.wording)"))
    }
    if isDue {
      let seconds = progress.solve.elapsed.components.seconds
      let known = Self.known(of: progress.solve)
      Streams.say(Wording(en: "  \(seconds) s: \(known)", vi: "  \(seconds) giây: \(known)"))
    }
  }

  private static func known(of solve: SolveProgress) -> Wording {
    let found =
      solve.incumbent.map { Wording(en: "found \(whole($0))", vi: "đã tìm được \(whole($0))") }
      ?? Wording(en: "nothing found", vi: "chưa tìm được gì")
    guard let bound = solve.bound.map(whole) else { return found }
    return Wording(en: "\(found), none below \(bound)", vi: "\(found), không thể dưới \(bound)")
  }

  private static func whole(_ value: Double) -> String {
    Int(exactly: value.rounded()).map { "\($0)" } ?? "\(value)"
  }
}
