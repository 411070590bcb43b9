import Languages
import LinearModel
import Planning
import Synchronization
import TrainingDomain

/// Says on standard error which aim is being pursued, and now and then what is known of it and how much time is left.
///
/// A search is made of many short solves, so time is taken here and not from the solver.
final class ProgressTalk: Sendable {
  private let begin = ContinuousClock.now
  private let limit: Duration?
  private let last: Mutex<(number: Int, told: Duration)>

  /// When the first words about what is known are said, and how long is waited for the next.
  private static let patience = Duration.seconds(2)
  private static let pause = Duration.seconds(10)

  /// Talk about a search that may take so long; nil: as long as it needs.
  init(limit: Duration?) {
    self.limit = limit
    last = Mutex((0, Self.patience - Self.pause))
  }

  /// Hears of progress.
  func hear(_ progress: PlanningProgress) {
    let elapsed = begin.duration(to: .now)
    let (isNew, isDue) = last.withLock { last in
      let isNew = progress.number > last.number
      let isDue = elapsed >= last.told + Self.pause
      last = (max(last.number, progress.number), isDue ? elapsed : last.told)
      return (isNew, isDue)
    }
    if isNew {
      Streams.say(
        Wording(
          en: "Aim \(progress.number) of \(progress.stageCount): \(progress.stage.rawValue)",
          vi: "Mục tiêu tối ưu \(progress.number)/\(progress.stageCount): \(progress.stage.wording)"))
    }
    if isDue { Streams.say(Self.words(for: progress.solve, after: elapsed, of: limit)) }
  }

  /// What is said about a search after so much time of at most so much.
  static func words(for solve: SolveProgress, after elapsed: Duration, of limit: Duration?) -> Wording {
    let seconds = elapsed.components.seconds
    let known = known(of: solve)
    guard let limit else { return Wording(en: "  \(seconds) s: \(known)", vi: "  \(seconds) giây: \(known)") }
    let left = max(.zero, limit - elapsed).components.seconds
    return Wording(
      en: "  \(seconds) s: \(known); at most \(left) s left", vi: "  \(seconds) giây: \(known); còn tối đa \(left) giây"
    )
  }

  private static func known(of solve: SolveProgress) -> Wording {
    let found =
      solve.incumbent.map { Wording(en: "found \(whole($0))", vi: "đã tìm được \(whole($0))") }
      ?? Wording(en: "nothing found", vi: "chưa tìm được gì")
    guard let bound = solve.bound else { return found }
    let below = Wording(
      en: "\(found), none below \(whole(bound))", vi: "\(found), không thể dưới \(whole(bound))")
    guard let incumbent = solve.incumbent, incumbent > 0, incumbent >= bound else { return below }
    let gap = (incumbent - bound) / incumbent * 100
    let share = gap.rounded(.up) < 10 ? "\((gap * 100).rounded() / 100)" : "\(Int(gap.rounded()))"
    return Wording(
      en: "\(below), a gap of \(share) %", vi: "\(below), khoảng cách \(share.replacing(".", with: ",")) %")
  }

  private static func whole(_ value: Double) -> Wording {
    Int(exactly: value.rounded()).map { Wording(en: "\(whole: $0)", vi: "\(whole: $0)") }
      ?? Wording(verbatim: "\(value)")
  }
}
