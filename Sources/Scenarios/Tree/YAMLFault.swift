internal import Diagnostics
internal import Languages
internal import Yams

/// What the YAML library complains of, in our words.
enum YAMLFault {
  /// The diagnostic of an error of the YAML library.
  static func diagnostic(of error: YamlError, file: String) -> Diagnostic {
    switch error {
    case .duplicatedKeysInMapping(let duplicates, let context):
      return Diagnostic(
        .error, rule: "duplicate-key",
        Wording(
          en: "key \(duplicates.map { "'\($0)'" }.joined(separator: ", ")) is set twice",
          vi: "mục \(duplicates.map { "'\($0)'" }.joined(separator: ", ")) được ghi hai lần"),
        remedy: Wording(en: "keep one of them", vi: "chỉ giữ một"),
        at: SourceLocation(file: file, line: context.mark.line, column: context.mark.column))
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return Diagnostic(
        .error, rule: "yaml-syntax",
        Wording(en: "the YAML cannot be read: \(problem)", vi: "không đọc được YAML; thư viện YAML báo: “\(problem)”"),
        at: SourceLocation(file: file, line: mark.line, column: mark.column))
    default:
      return Diagnostic(
        .error, rule: "yaml-syntax", Wording(en: "the YAML cannot be read", vi: "không đọc được YAML"),
        at: SourceLocation(file: file))
    }
  }
}
