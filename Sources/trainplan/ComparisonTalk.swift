import Languages
import Synchronization

/// Says on standard error which plans of a comparison are made, and how long the rest may take, once it takes long.
final class ComparisonTalk: Sendable {
  private let names: [Wording]
  private let start = ContinuousClock.now
  private let last = Mutex((made: 0, told: Duration.zero))
  /// Work that ends sooner needs no word.
  private static let patience = Duration.seconds(2)
  /// While no plan is made, a word is said this often.
  private static let pause = Duration.seconds(10)

  /// Makes a talk about plans of these names.
  init(names: [Wording]) { self.names = names }

  /// Hears that a plan is made, and how many are.
  func hear(of position: Int, made count: Int) {
    let elapsed = ContinuousClock.now - start
    // A plan that was overtaken on its way here is not told of any more: the count must not go down.
    let isNew = last.withLock { last in
      guard count > last.made else { return false }
      last.made = count
      guard elapsed >= Self.patience, count < names.count else { return false }
      last.told = elapsed
      return true
    }
    guard isNew else { return }
    let left = (elapsed * (names.count - count) / count).components.seconds + 1
    Streams.say(
      Wording(
        en: "\(count) of \(names.count) plans made (\(names[position])), about \(left) s left",
        vi: "Đã lập \(count)/\(names.count) phương án (\(names[position])), còn khoảng \(left) giây"))
  }

  /// Hears that some plan is still being searched for.
  func hearOfSearch() {
    let elapsed = ContinuousClock.now - start
    let made = last.withLock { last -> Int? in
      guard elapsed >= last.told + Self.pause else { return nil }
      last.told = elapsed
      return last.made
    }
    guard let made else { return }
    let seconds = elapsed.components.seconds
    Streams.say(
      Wording(
        en: "\(made) of \(names.count) plans made after \(seconds) s",
        vi: "Đã lập \(made)/\(names.count) phương án sau \(seconds) giây"))
  }
}
