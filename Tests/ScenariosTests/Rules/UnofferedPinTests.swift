import Testing

@testable import Scenarios

struct UnofferedPinTests {
  @Test("A pin on a course that is not offered is refused")
  func pinCourseNotOffered() {
    let sample = SampleScenario.with("course: basic, decision", "course: idle, decision")
    #expect(
      sample.findings("unoffered-pin") == [
        "scenario.yaml:47:29: error: course 'idle' is pinned but not offered"
          + " (give the course years)"
      ])
  }

  @Test("A pin on a year that is not offered is refused")
  func pinYearNotOffered() {
    let sample = SampleScenario.with("decision: must, year: 2026", "decision: must, year: 2030")
    #expect(
      sample.findings("unoffered-pin") == [
        "scenario.yaml:47:58: error: course 'basic' is not offered in 2030"
          + " (pin another year)"
      ])
  }
}
