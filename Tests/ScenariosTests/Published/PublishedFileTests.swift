import Diagnostics
import Languages
import Testing

@testable import Scenarios

@Suite("Published files")
struct PublishedFileTests {
  private func sample(_ text: String) -> SampleScenario {
    var sample = SampleScenario.adding("published: [figures/published.yaml]")
    sample.files["figures/published.yaml"] = text
    return sample
  }

  @Test("Findings stand at the cell, and forbid no plan")
  func located() throws {
    let loaded = sample(
      """
      shares:
        - name: staff
          total: 48
          parts:
            - { name: women, count: 38, percent: "79,1" }
      """
    ).load()
    #expect(loaded.problem != nil)
    #expect(loaded.report.diagnostics == [])
    #expect(loaded.published.map(\.location) == [SourceLocation(file: "figures/published.yaml", line: 5, column: 44)])
    #expect(loaded.published.first?.message.vietnamese.contains("38/48 là 79,2%, không phải 79,1%") == true)
  }

  @Test("Keys and figures are checked like those of a scenario")
  func checked() {
    let said = sample(
      """
      share: []
      shares:
        - name: staff
          total: 0
          parts:
            - { name: women, percent: 79.1 }
      """
    ).said()
    #expect(said.count == 3)
    #expect(said[0].contains("figures/published.yaml:1:1: error:") && said[0].contains("'share'"))
    #expect(said[1].contains("figures/published.yaml:4:12: error:"))
    #expect(said[2].contains("figures/published.yaml:6:33: error:") && said[2].contains("79.1"))
  }

  @Test("A file that is missing, or holds no mapping, is refused")
  func missing() {
    #expect(SampleScenario.adding("published: [none.yaml]").findings("missing-file").count == 1)
    #expect(sample("- 1").findings("wrong-type").count == 1)
  }

  @Test("A statement of an unknown row is refused, and so is a row given twice")
  func rows() {
    let text = """
      tables:
        t:
          baseTotal: 10
          total: 10
          rows: [{ id: a }, { id: a }]
      statements: [{ text: s, row: t/b }]
      """
    let said = sample(text).findings("unknown-published-row")
    #expect(said.count == 2)
    #expect(said[0].contains(":5:29: error: table 't' has the row 'a' twice"))
    #expect(said[1].contains(":6:30: error: no table has the row 't/b' (did you mean 't/a'?)"))
  }

  @Test("Figures at the bounds of the format are reckoned without overflow")
  func extremes() {
    let text = """
      tables:
        t:
          baseTotal: 10000000
          total: 9999999
          rows:
            - { id: a, baseCount: 1, basePercent: "0,0001", target: "0,0001", count: 9999998, percent: "999999,9999",
                vsTarget: "999999,9999", vsBase: "999999,9999" }
            - { id: b, baseCount: 10000000, basePercent: "0,0000", target: "0", count: 0, percent: "0", vsTarget: "0" }
            - { id: c, baseCount: 9999991, basePercent: "999999,9999", target: "999999,9999", count: 10000000,
                percent: "0,0001", vsTarget: "0,0001", vsBase: "0,0001" }
      shares:
        - { name: s, total: 10000000, parts: [{ name: p, percent: "0,0001" }, { name: q, percent: "999999,9999" }] }
      """
    let loaded = sample(text).load()
    #expect(loaded.problem != nil, "\(loaded.report.diagnostics)")
    #expect(!loaded.published.isEmpty)
  }
}
