public import Diagnostics

/// Diagnostics as lines: `scenario.yaml:14:7: error: … (…)`, and a count of each gravity.
public enum DiagnosticsText {
  /// The diagnostics, a line each, with a last line that counts them; empty where there are none.
  public static func text(of diagnostics: [Diagnostic]) -> String {
    guard !diagnostics.isEmpty else { return "" }
    let counts = Diagnostic.Severity.allCases.compactMap { severity -> String? in
      let count = diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
    }
    let lines = diagnostics.map { TextTable.oneLine($0.description) } + [counts.joined(separator: ", ")]
    return lines.map { $0 + "\n" }.joined()
  }
}
