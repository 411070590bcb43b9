import Diagnostics
import Reporting
import Testing

@Suite("Diagnostics as reports")
struct DiagnosticsTests {
  private let diagnostics = [
    Diagnostic(
      .error, rule: "unknown-key", "unknown key “yaer”", remedy: "did you mean “year”?",
      at: SourceLocation(file: "scenario.yaml", line: 3, column: 5)),
    Diagnostic(.warning, rule: "no-service-end", "three officials have no last day of service"),
  ]

  @Test("A line each, then the count of each gravity")
  func lines() {
    #expect(
      DiagnosticsText.text(of: diagnostics) == """
        scenario.yaml:3:5: error: unknown key “yaer” (did you mean “year”?)
        warning: three officials have no last day of service
        1 error, 1 warning

        """)
    #expect(DiagnosticsText.text(of: []).isEmpty)
  }

  @Test("JSON states the verdict and every part of each diagnostic")
  func json() {
    let text = DiagnosticsJSON.text(of: diagnostics, verdict: .refused)
    #expect(text.contains("\"status\": \"refused\""))
    #expect(text.contains("\"rule\": \"unknown-key\""))
    #expect(text.contains("\"file\": \"scenario.yaml\", \"line\": 3, \"column\": 5"))
    #expect(text.contains("\"remedy\": null, \"file\": null, \"line\": null, \"column\": null"))
  }
}
