import Languages
import Synchronization

/// Says on standard error how many of a known number of things are done, and how long the rest may take.
final class CountTalk: Sendable {
  private let things: Wording
  private let begin = ContinuousClock.now
  private let told = Mutex(Duration.seconds(0))
  private static let pause = Duration.seconds(2)

  /// Makes a talk of things as they are called in both languages, in the plural.
  init(of things: Wording) { self.things = things }

  /// Hears how many are done, from any thread; says so every two seconds.
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
        en: "\(done) of \(all) \(things), about \(left) s left",
        vi: "\(done)/\(all) \(things), còn khoảng \(left) giây"))
  }
}
