import Languages
import Synchronization

/// Says on standard error how far the answer to a question is and how long it may still take, once it takes over two
/// seconds.
final class QuestionTalk: Sendable {
  private let start = ContinuousClock.now
  private let told = Mutex(Duration.zero)
  private static let pause = Duration.seconds(2)

  /// Hears that so many steps of so many are done.
  func hear(_ done: Int, of all: Int) {
    let elapsed = start.duration(to: .now)
    let isDue = told.withLock { last in
      guard done > 0, done < all, elapsed >= last + Self.pause else { return false }
      last = elapsed
      return true
    }
    guard isDue else { return }
    let left = (elapsed / done * (all - done)).components.seconds + 1
    Streams.say(
      Wording(
        en: "\(done) of \(all) steps, about \(left) s left", vi: "\(done)/\(all) bước, còn khoảng \(left) giây"))
  }
}
