internal import Synchronization

/// A flag by which any thread ends a search early.
public final class CancellationFlag: Sendable {
  private let isRaised = Atomic<Bool>(false)

  /// Makes a flag that is not raised.
  public init() {}

  /// Asks the search to end with what it has.
  public func cancel() { isRaised.store(true, ordering: .releasing) }

  /// Whether the search was asked to end.
  public var isCancelled: Bool { isRaised.load(ordering: .acquiring) }
}
