internal import Dispatch
internal import Synchronization

/// Runs pieces of work that do not know one another on several threads.
public struct SideBySide: Sendable {
  /// How many threads at most; no more than there are cores are used.
  private let threads: Int

  /// Work on so many threads at most.
  public init(threads: Int = .max) { self.threads = threads }

  /// The answers in the order of the work, whichever ended first; the first failure in that order is thrown.
  ///
  /// - Parameters:
  ///   - work: the pieces of work.
  ///   - heard: is told on any thread of every answer: its position, and how many there are.
  ///   - answer: does a piece, on any thread.
  public func map<Piece: Sendable, Answer: Sendable, Failure: Error>(
    _ work: [Piece], heard: @Sendable (Int, Int) -> Void = { _, _ in },
    _ answer: @Sendable (Piece) throws(Failure) -> Answer
  ) throws(Failure) -> [Answer] {
    let next = Atomic(0)
    let found = Mutex<[Int: Result<Answer, Failure>]>([:])
    DispatchQueue.concurrentPerform(iterations: max(1, min(threads, work.count))) { _ in
      while true {
        let position = next.add(1, ordering: .relaxed).oldValue
        guard position < work.count else { return }
        let result = Result { () throws(Failure) in try answer(work[position]) }
        let count = found.withLock { found in
          found[position] = result
          return found.count
        }
        heard(position, count)
      }
    }
    let results = found.withLock { $0 }
    var answers: [Answer] = []
    for position in work.indices {
      if let result = results[position] { answers.append(try result.get()) }
    }
    return answers
  }
}
