import Dispatch
import Glibc
import Languages

/// Says at a terminal that a scenario is being read, where that takes so long that one may wonder.
enum LoadingTalk {
  private static let patience = DispatchTimeInterval.seconds(2)

  /// Does what takes long for a large roster.
  static func during<Result>(_ work: () -> Result) -> Result {
    guard isatty(STDERR_FILENO) == 1 else { return work() }
    let word = DispatchWorkItem { @Sendable in
      Streams.say(
        Wording(en: "Reading and checking the scenario …", vi: "Đang đọc và kiểm tra kịch bản …"))
    }
    DispatchQueue.global().asyncAfter(deadline: .now() + patience, execute: word)
    defer { word.cancel() }
    return work()
  }
}
