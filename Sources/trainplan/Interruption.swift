import Dispatch
import Glibc
import Languages
import LinearModel

/// What SIGINT and SIGTERM do: before a search they end the program, during one they ask it for its best plan so far, and
/// asked for a second time they end the program at once.
final class Interruption: Sendable {
  /// The one of the program, for signals are sent to a program and not to a part of it; it listens from its first use.
  static let ofProgram = Interruption()

  /// The flag the search looks at.
  let flag = CancellationFlag()
  /// Set where there is, or soon will be, something to save.
  private let searching = CancellationFlag()
  /// Kept, for a source that is let go hears no more; nothing else ever touches it.
  nonisolated(unsafe) private let sources: [any DispatchSourceSignal]

  private init() {
    let numbers = [SIGINT, SIGTERM]
    let queue = DispatchQueue(label: "interruption")
    sources = numbers.map { DispatchSource.makeSignalSource(signal: $0, queue: queue) }
    // A source hears from a moment after it is resumed, on a thread of its own: what is sent until then has to wait, for it
    // would end the program or, were it ignored, be lost.
    var held = sigset_t()
    sigemptyset(&held)
    for number in numbers { sigaddset(&held, number) }
    pthread_sigmask(SIG_BLOCK, &held, nil)
    let (flag, searching) = (flag, searching)
    let isHearing = DispatchSemaphore(value: 0)
    for source in sources {
      // Explicitly @Sendable: a closure isolated to the main actor would trap on the queue.
      source.setEventHandler { @Sendable in Self.hear(flag, whileSearching: searching.isCancelled) }
      source.setRegistrationHandler { @Sendable in isHearing.signal() }
      source.resume()
    }
    for _ in sources { isHearing.wait() }
    pthread_sigmask(SIG_UNBLOCK, &held, nil)
  }

  /// The flag for a search that begins now.
  func forSearch() -> CancellationFlag {
    searching.cancel()
    return flag
  }

  private static func hear(_ flag: CancellationFlag, whileSearching: Bool) {
    if flag.isCancelled { _exit(130) }
    flag.cancel()
    guard whileSearching else {
      Streams.say(
        Wording(
          en: "Interrupted before there was a result; nothing was written.",
          vi: "Bị ngắt khi chưa có kết quả; không ghi gì."))
      _exit(ExitStatus.stoppedWithoutPlan.rawValue)
    }
    Streams.say(
      Wording(
        en: "Stopping with the best plan so far; interrupt again to end at once.",
        vi: "Đang dừng với kế hoạch tốt nhất đến lúc này; ngắt lần nữa để kết thúc ngay."))
  }
}
