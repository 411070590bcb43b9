import Languages
import Synchronization

/// Says on standard error which plans of a comparison are made, and how long the rest may take, once it takes long.
final class ComparisonTalk: Sendable {
  private let names: [Wording]
  private let start = ContinuousClock.now
  private let told = Mutex(0)
  /// Work that ends sooner needs no word.
  private static let patience = Duration.seconds(2)

  /// Makes a talk about plans of these names.
  init(names: [Wording]) { self.names = names }

  /// Hears that a plan is made, and how many are.
  func hear(of position: Int, made count: Int) {
    let elapsed = ContinuousClock.now - start
    guard elapsed >= Self.patience, count < names.count else { return }
    // A plan that was overtaken on its way here is not told of any more: the count must not go down.
    let isNew = told.withLock { told in
      defer { told = max(told, count) }
      return count > told
    }
    guard isNew else { return }
    let left = (elapsed * (names.count - count) / count).components.seconds + 1
    Streams.say(
      Wording(
        en: "\(count) of \(names.count) plans made (\(names[position])), about \(left) s left",
        vi: "Đã lập \(count)/\(names.count) phương án (\(names[position])), còn khoảng \(left) giây"))
  }
}
