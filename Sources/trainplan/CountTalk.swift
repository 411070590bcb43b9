import Languages
import Synchronization

/// Says on standard error how many plans of a known number are made, and how long the rest will take.
final class CountTalk: Sendable {
  private let begin = ContinuousClock.now
  private let told = Mutex(Duration.seconds(0))
  private static let pause = Duration.seconds(2)

  /// Hears how many plans are made.
  func hear(_ done: Int, of all: Int) {
    let elapsed = begin.duration(to: .now)
    let isDue = told.withLock { told in
      guard elapsed >= told + Self.pause, done < all else { return false }
      told = elapsed
      return true
    }
    guard isDue, done > 0 else { return }
    let left = (elapsed * Double(all - done) / Double(done)).components.seconds + 1
    Streams.say(
      Wording(
        en: "\(done) of \(all) plans made, about \(left) s left",
        vi: "đã lập \(done)/\(all) kế hoạch, còn khoảng \(left) giây"))
  }
}
