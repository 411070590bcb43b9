import Testing
import TrainingDomain

@testable import Scenarios

struct SentInFactTests {
  @Test("The people really sent are read course by course")
  func read() throws {
    let sample = SampleScenario.adding(
      "sentInFact: { firstYear: 2026, lastYear: 2027, learners: { high: 5, basic: 60 }, basis: document, source: a report }"
    )
    let record = try #require(sample.load().problem?.sentInFact)
    #expect(
      record.lines == [SentInFact.Line(course: "high", learners: 5), SentInFact.Line(course: "basic", learners: 60)])
    #expect(record.first == Year(2026) && record.last == Year(2027))
    #expect(record.provenance == Provenance(basis: .document, source: "a report"))
  }

  @Test("A course nobody declared is refused")
  func unknown() {
    let sample = SampleScenario.adding(
      "sentInFact: { firstYear: 2026, lastYear: 2027, learners: { hgh: 5 } }")
    #expect(
      sample.said() == [
        "scenario.yaml:48:60: error: 'learners' of 'sentInFact' of the scenario names the unknown course 'hgh'"
          + " (did you mean 'high'?)"
      ])
  }
}
