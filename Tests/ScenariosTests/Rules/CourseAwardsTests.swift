import Testing

@testable import Scenarios

struct CourseAwardsTests {
  @Test("A course that awards the lowest rung is refused")
  func courseAwardsLowestRung() {
    let sample = SampleScenario.with("awards: [skill/met]", "awards: [skill/none]")
    #expect(
      sample.findings("course-awards") == [
        "scenario.yaml:40:14: error: course 'idle' awards skill/none, the lowest rung, which everyone holds"
          + " (name a higher rung)"
      ])
  }

  @Test("A course that awards nothing is refused")
  func courseAwardsNothingRefused() {
    let sample = SampleScenario.with("awards: [skill/met]", "awards: []")
    #expect(
      sample.findings("course-awards") == [
        "scenario.yaml:40:13: error: course 'idle' awards nothing"
          + " (name a level)"
      ])
  }
}
