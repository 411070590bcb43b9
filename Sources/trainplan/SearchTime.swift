import ArgumentParser
import Languages

/// What a limit in time on the command line may be.
enum SearchTime {
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
