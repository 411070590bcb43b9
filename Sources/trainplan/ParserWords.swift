/// The argument parser's own words in Vietnamese; it has no other way to be spoken to in a language.
///
/// Headings and sentences are known by their English form. A sentence that is not known is quoted behind
/// `Lỗi dòng lệnh:`, so that nothing is lost when the parser learns new ones.
enum ParserWords {
  /// Whether the parser is asked for something that programs read and that has no words to translate.
  static func isForPrograms(_ arguments: [String]) -> Bool {
    arguments.contains { $0.hasPrefix("--generate-completion-script") || $0.hasPrefix("--experimental-dump-help") }
  }

  /// A help text or an error of the parser in Vietnamese.
  static func vietnamese(of text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }.joined(separator: "\n")
  }

  private static func line(_ line: String) -> String {
    if line.hasPrefix(error) {
      let sentence = String(line.dropFirst(error.count))
      return translated(sentence).map { "Lỗi: " + $0 } ?? "Lỗi dòng lệnh: " + sentence
    }
    if let sentence = translated(line) { return sentence }
    var line = line
    for (english, vietnamese) in headings where line.hasPrefix(english) {
      line = vietnamese + line.dropFirst(english.count)
    }
    for (english, vietnamese) in parts {
      line = line.split(separator: english, omittingEmptySubsequences: false).joined(separator: vietnamese)
    }
    return line
  }

  private static func translated(_ sentence: String) -> String? {
    for (english, vietnamese) in sentences {
      if let words = PhrasePattern(english).words(in: sentence) { return PhrasePattern(vietnamese).filled(with: words) }
    }
    return nil
  }

  private static let error = "Error: "

  /// What lines begin with.
  private static let headings = [
    ("OVERVIEW:", "TỔNG QUAN:"), ("USAGE:", "CÁCH DÙNG:"), ("ARGUMENTS:", "THAM SỐ:"), ("OPTIONS:", "TÙY CHỌN:"),
    ("SUBCOMMANDS:", "LỆNH CON:"), ("Usage:", "Cách dùng:"), ("Help:", "Trợ giúp:"),
  ]

  /// What stands anywhere in a line.
  private static let parts = [
    ("<subcommand>", "<lệnh-con>"), ("(values:", "(giá trị:"), ("default:", "mặc định:"),
    ("Show the version.", "In số phiên bản."), ("Show help information.", "In trợ giúp."),
    ("Show subcommand help information.", "In trợ giúp của lệnh con."),
  ]

  /// Whole sentences; `*` stands for words that are kept. The first that fits is taken.
  private static let sentences = [
    ("  See '*' for more information.", "  Xem '*' để biết thêm."),
    ("  See '* <subcommand>' for detailed help.", "  Xem '* <lệnh-con>' để biết chi tiết."),
    ("Unknown option '*'. Did you mean '*'?", "Không có tùy chọn '*'. Có phải là '*' không?"),
    ("Unknown option '*'", "Không có tùy chọn '*'"),
    ("Missing value for '*'", "Thiếu giá trị cho '*'"),
    (
      "The option '*' does not take any value, but '*' was specified.",
      "Tùy chọn '*' không nhận giá trị, nhưng đã ghi '*'."
    ),
    ("Unexpected argument '*'", "Thừa tham số '*'"),
    ("* unexpected arguments: '*'", "Thừa * tham số: '*'"),
    ("Missing expected argument '*'", "Thiếu tham số '*'"),
    ("Missing one of: '*'", "Thiếu một trong các tham số: '*'"),
    (
      "The value '*' is invalid for '*'. Please provide one of * and *.",
      "Giá trị '*' không hợp lệ cho '*'. Hãy ghi một trong * hoặc *."
    ),
    (
      "The value '*' is invalid for '*'. Please provide one of * or *.",
      "Giá trị '*' không hợp lệ cho '*'. Hãy ghi một trong * hoặc *."
    ),
    (
      "The value '*' is invalid for '*'. Please provide one of the following:",
      "Giá trị '*' không hợp lệ cho '*'. Hãy ghi một trong các giá trị sau:"
    ),
    ("The value '*' is invalid for '*'", "Giá trị '*' không hợp lệ cho '*'"),
    ("Invalid option: *", "Tùy chọn không hợp lệ: *"),
    ("Missing required subcommand.", "Thiếu lệnh con."),
    ("Command '*' is not a parent of the current command.", "Lệnh '*' không chứa lệnh hiện tại."),
  ]
}
