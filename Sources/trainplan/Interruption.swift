import Dispatch
import Glibc
import Languages
import LinearModel

/// Turns the first interrupt into a request to end the search, and the second into an end of the program.
final class Interruption {
  /// The flag the search looks at.
  let flag = CancellationFlag()
  private let sources: [any DispatchSourceSignal]

  /// Listens for SIGINT and SIGTERM from now on.
  init() {
    let queue = DispatchQueue(label: "interruption")
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      return DispatchSource.makeSignalSource(signal: number, queue: queue)
    }
    let flag = flag
    // Explicitly @Sendable: a closure isolated to the main actor would trap on the queue.
    let handler: @Sendable () -> Void = {
      if flag.isCancelled { _exit(130) }
      flag.cancel()
      Streams.say(
        Wording(
          en: "Stopping with the best plan so far; interrupt again to end at once.",
          vi: "Đang dừng với kế hoạch tốt nhất đến lúc này; ngắt lần nữa để kết thúc ngay."))
    }
    for source in sources {
      source.setEventHandler(handler: handler)
      source.resume()
    }
  }
}
