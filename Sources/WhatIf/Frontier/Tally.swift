internal import Synchronization

/// Counts plans as they are made and tells how far the work is.
final class Tally: Sendable {
  private let done = Mutex(0)
  private let all: Int
  private let heard: @Sendable (Int, Int) -> Void

  init(of all: Int, _ heard: @escaping @Sendable (Int, Int) -> Void) {
    self.all = all
    self.heard = heard
  }

  /// Adds plans that have been made.
  func add(_ plans: Int) {
    let count = done.withLock { done in
      done += plans
      return done
    }
    heard(count, all)
  }
}
