import ArgumentParser
import Languages

/// The argument that says how long each search may take.
struct SearchTime: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Wording(en: "Stop each search after so many seconds.", vi: "Dừng mỗi lượt tìm kiếm sau số giây này."),
      valueName: Wording(en: "seconds", vi: "số-giây")))
  var timeLimit: Double?

  func validate() throws { try Self.check(timeLimit) }

  /// Refuses what is no time.
  static func check(_ seconds: Double?) throws {
    guard let seconds, !(seconds.isFinite && (0...1e9).contains(seconds)) else { return }
    throw ValidationError(
      Wording(
        en: "--time-limit must be a number of seconds from 0 to a thousand million.",
        vi: "--time-limit phải là số giây từ 0 đến một tỷ."
      ).inChosenLanguage)
  }
}
