import Diagnostics
import Testing

@testable import Scenarios

struct EveryFaultTests {
  @Test("Every fault is reported at once, sorted by place, each with a place and most with a remedy")
  func atOnce() {
    var sample = SampleScenario()
    for (part, replacement) in [
      ("workload: 0.5", "workload: 1.5"), ("group: leaders", "group: leader"), ("learners: 5", "learners: -5"),
      ("due: 2030-12-31", "due: 2030-02-30"), ("awards: [skill/met]", "award: [skill/met]"),
    ] {
      sample.text = sample.text.replacing(part, with: replacement)
    }
    sample.roster = sample.roster.replacing("1990-02-01", with: "1990-13-01").replacing("south", with: "suoth")
    let report = sample.load().report
    #expect(sample.load().problem == nil)
    let rules = report.diagnostics.map(\.rule)
    #expect(
      rules == [
        "impossible-date", "unknown-reference", "negative-number", "share-range", "unknown-key", "missing-key",
        "unknown-reference", "impossible-date",
      ])
    #expect(report.diagnostics.allSatisfy { $0.location?.line != nil && $0.remedy != nil })
  }

  @Test("Messages never print more of a person than the id")
  func people() {
    var sample = SampleScenario()
    sample.roster = """
      id,name,count,unit,sex,birthDate,party,serviceStart,lastDayOfService,ratings
      A1,Secret,2,north,feminine,1977-02-30,fully,1970-01-01,1960-01-01,2024:superb
      A1,Secret,1,north,female,1977-02-01,full,1970-01-01,1960-01-01,
      A2,Secret,0,north,female,1977-02-01,full,,,
      ,Secret,1,north,female,,full,,,

      """
    let said = sample.said()
    #expect(said.count > 8)
    for line in said { #expect(!line.contains("Secret") && !line.contains("1977"), "\(line)") }
  }
}
