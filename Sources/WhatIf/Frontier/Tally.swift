internal import Synchronization

/// Counts plans as they are made and tells how far the work is.
final class Tally: Sendable {
  private struct Count {
    var done = 0
    var all: Int
  }

  private let count: Mutex<Count>
  private let heard: @Sendable (Int, Int) -> Void

  init(of all: Int, _ heard: @escaping @Sendable (Int, Int) -> Void) {
    count = Mutex(Count(all: all))
    self.heard = heard
  }

  /// Learns of plans that will be made besides.
  func expect(_ plans: Int) { count.withLock { $0.all += plans } }

  /// Adds plans that have been made.
  func add(_ plans: Int) {
    let now = count.withLock { count in
      count.done += plans
      return count
    }
    heard(now.done, now.all)
  }
}
