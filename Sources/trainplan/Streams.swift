import Diagnostics
import Glibc
import Languages
import Reporting

/// Standard output for results, standard error for talk.
enum Streams {
  /// Writes a result; throws where it cannot be written whole.
  static func result(_ text: String) throws {
    let isWritten = write(text, to: STDOUT_FILENO)
    guard isWritten else {
      say(Wording(en: "error: standard output could not be written", vi: "lỗi: không ghi được ra đầu ra chuẩn"))
      throw ExitStatus.outputNotWritten.code
    }
  }

  /// Writes a result that people read, coloured where ``CommandColour`` says so; throws where it cannot be written whole.
  static func report(_ text: String) throws { try result(painted(text, for: STDOUT_FILENO)) }

  /// Says something to the person at the keyboard, in the language of the command; what cannot be said is lost.
  static func say(_ words: Wording) {
    _ = write(painted(words.inChosenLanguage + "\n", for: STDERR_FILENO), to: STDERR_FILENO)
  }

  /// Says what a reader found, a paragraph each; nothing where it found nothing.
  static func say(_ diagnostics: [Diagnostic]) {
    let said = DiagnosticsText.text(of: diagnostics, in: CommandLanguage.chosen)
    if !said.isEmpty { say(Wording(verbatim: String(said.dropLast()))) }
  }

  private static func painted(_ text: String, for descriptor: Int32) -> String {
    CommandColour.isOn(for: descriptor) ? TerminalPaint(language: CommandLanguage.chosen).painted(text) : text
  }

  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      bytes = bytes.dropFirst(count)
    }
    return true
  }
}
