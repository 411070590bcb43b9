/// The moment at which a whole search must end.
struct Deadline: Sendable {
  private let end: ContinuousClock.Instant?

  /// - Parameter limit: time from now; nil for no end.
  init(after limit: Duration?) { end = limit.map { ContinuousClock.now.advanced(by: $0) } }

  private init(end: ContinuousClock.Instant?) { self.end = end }

  /// A deadline after a share of the time that is left, so that what follows has the rest.
  func after(share: Double) -> Deadline {
    Deadline(end: remaining(share: share).map { ContinuousClock.now.advanced(by: $0) })
  }

  /// A deadline that leaves so much time before this one.
  func leaving(_ rest: Duration) -> Deadline { Deadline(end: end.map { $0.advanced(by: .zero - rest) }) }

  /// A share of the time that is left; nil where there is no end.
  func remaining(share: Double = 1) -> Duration? {
    end.map { max(.zero, ContinuousClock.now.duration(to: $0) * share) }
  }

  /// Whether the moment has come.
  var hasPassed: Bool { end.map { ContinuousClock.now >= $0 } ?? false }
}
