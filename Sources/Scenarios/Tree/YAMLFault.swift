internal import Diagnostics
internal import Yams

/// What the YAML library complains of, in our words.
enum YAMLFault {
  /// The diagnostic of an error of the YAML library.
  static func diagnostic(of error: YamlError, file: String) -> Diagnostic {
    switch error {
    case .duplicatedKeysInMapping(let duplicates, let context):
      return Diagnostic(
        .error, rule: "duplicate-key", "key \(duplicates.map { "'\($0)'" }.joined(separator: ", ")) is set twice",
        remedy: "keep one of them",
        at: SourceLocation(file: file, line: context.mark.line, column: context.mark.column))
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return Diagnostic(
        .error, rule: "yaml-syntax", "the YAML cannot be read: \(problem)",
        at: SourceLocation(file: file, line: mark.line, column: mark.column))
    default:
      return Diagnostic(.error, rule: "yaml-syntax", "the YAML cannot be read", at: SourceLocation(file: file))
    }
  }
}
