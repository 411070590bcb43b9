import ArgumentParser
import Languages

/// The argument that says where a text goes which is all that a command makes.
struct TextOutput: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Wording(
        en: "The file to write; standard output unless given.", vi: "Tệp cần ghi; nếu không nêu thì in ra đầu ra chuẩn."
      ),
      valueName: Wording(en: "file", vi: "tệp")), completion: .file())
  var output: String?

  /// Writes a text there, whole or not at all.
  func write(_ text: String) throws {
    guard let output else { return try Streams.result(text) }
    try OutputText.write(text, to: output)
  }
}
