import Diagnostics
import Languages
import Reporting
import Testing

@Suite("Diagnostics as reports")
struct DiagnosticsTests {
  private let diagnostics = [
    Diagnostic(
      .error, rule: "unknown-key", Wording(en: "unknown key “yaer”", vi: "không có mục “yaer”"),
      remedy: Wording(en: "did you mean “year”?", vi: "có phải là “year” không?"),
      at: SourceLocation(file: "scenario.yaml", line: 3, column: 5)),
    Diagnostic(
      .warning, rule: "no-service-end",
      Wording(
        en: "three officials have no last day of service", vi: "ba cán bộ không có ngày công tác cuối cùng")),
  ]

  @Test("A line each, then the count of each gravity")
  func lines() {
    #expect(
      DiagnosticsText.text(of: diagnostics, in: .english) == """
        scenario.yaml:3:5: error: unknown key “yaer” (did you mean “year”?)
        warning: three officials have no last day of service
        1 error, 1 warning

        """)
    #expect(DiagnosticsText.text(of: [], in: .english).isEmpty)
  }

  @Test("In Vietnamese every word of the lines and of the count is Vietnamese")
  func vietnameseLines() {
    #expect(
      DiagnosticsText.text(of: diagnostics, in: .vietnamese) == """
        scenario.yaml:3:5: lỗi: không có mục “yaer” (có phải là “year” không?)
        cảnh báo: ba cán bộ không có ngày công tác cuối cùng
        1 lỗi, 1 cảnh báo

        """)
  }

  @Test("JSON keeps its names in Vietnamese and says its messages in it")
  func vietnameseJSON() {
    let text = DiagnosticsJSON.text(of: diagnostics, verdict: .refused, in: .vietnamese)
    #expect(text.contains("\"severity\": \"error\", \"rule\": \"unknown-key\""))
    #expect(text.contains("\"message\": \"không có mục “yaer”\", \"remedy\": \"có phải là “year” không?\""))
  }

  @Test("JSON states the verdict and every part of each diagnostic")
  func json() {
    let text = DiagnosticsJSON.text(of: diagnostics, verdict: .refused, in: .english)
    #expect(text.contains("\"status\": \"refused\""))
    #expect(text.contains("\"rule\": \"unknown-key\""))
    #expect(text.contains("\"file\": \"scenario.yaml\", \"line\": 3, \"column\": 5"))
    #expect(text.contains("\"remedy\": null, \"file\": null, \"line\": null, \"column\": null"))
  }
}
