public import Diagnostics
public import Languages

/// Diagnostics as lines: `scenario.yaml:14:7: error: … (…)`, and a count of each gravity.
public enum DiagnosticsText {
  /// The diagnostics, a line each, with a last line that counts them; empty where there are none.
  public static func text(of diagnostics: [Diagnostic], in language: Language) -> String {
    guard !diagnostics.isEmpty else { return "" }
    let counts = Diagnostic.Severity.allCases.compactMap { severity -> String? in
      let count = diagnostics.count { $0.severity == severity }
      let words = Wording(en: "\(count) \(severity.word)\(count == 1 ? "" : "s")", vi: "\(count) \(severity.word)")
      return count == 0 ? nil : words.text(in: language)
    }
    let lines = diagnostics.map { TextTable.oneLine($0.text(in: language)) } + [counts.joined(separator: ", ")]
    return lines.map { $0 + "\n" }.joined()
  }
}
