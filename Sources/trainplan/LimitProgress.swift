import Languages
import Synchronization

/// Says on standard error how many limits are done, and how long the rest may take.
final class LimitProgress: Sendable {
  private let begin = ContinuousClock.now
  private let said = Mutex(Duration.seconds(0))
  private static let pause = Duration.seconds(2)

  /// Hears how many limits of how many are done, from any thread; says so every two seconds.
  func hear(_ done: Int, _ all: Int) {
    let elapsed = begin.duration(to: .now)
    let isDue = said.withLock { last in
      guard done < all, elapsed >= last + Self.pause else { return false }
      last = elapsed
      return true
    }
    guard isDue, done > 0 else { return }
    let left = (elapsed / done * (all - done)).components.seconds + 1
    Streams.say(
      Wording(
        en: "\(done) of \(all) limits, about \(left) s left", vi: "\(done)/\(all) giới hạn, còn khoảng \(left) giây"))
  }
}
