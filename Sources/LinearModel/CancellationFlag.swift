internal import Synchronization

/// A switch that asks a running solve to end; any thread may throw it, once.
public final class CancellationFlag: Sendable {
  private let flag = Atomic<Bool>(false)

  /// A flag that is not yet thrown.
  public init() {}

  /// Asks every solve that was given this flag to end.
  public func cancel() {
    flag.store(true, ordering: .releasing)
  }

  /// Whether `cancel()` has been called.
  public var isCancelled: Bool {
    flag.load(ordering: .acquiring)
  }
}
