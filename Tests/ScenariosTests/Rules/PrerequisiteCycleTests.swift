import Testing

@testable import Scenarios

struct PrerequisiteCycleTests {
  @Test("Two courses that wait for each other are refused")
  func twoCoursesWaitFor() {
    let sample = SampleScenario.with("    workload: 0.25\n", "    workload: 0.25\n    prerequisites: [theory/high]\n")
    #expect(
      sample.findings("prerequisite-cycle") == [
        "scenario.yaml:20:21: error: course 'basic' needs theory/high,"
          + " awarded only by courses in a circle: 'basic', 'high'"
          + " (remove a prerequisite)",
        "scenario.yaml:38:21: error: course 'high' needs theory/basic,"
          + " awarded only by courses in a circle: 'basic', 'high'"
          + " (remove a prerequisite)",
      ])
  }

  @Test("A course that waits for itself is refused")
  func courseWaitsForItself() {
    let sample = SampleScenario.with("prerequisites: [theory/basic]", "prerequisites: [theory/high]")
    #expect(
      sample.findings("prerequisite-cycle") == [
        "scenario.yaml:37:21: error: course 'high' needs theory/high,"
          + " awarded only by courses in a circle: 'high'"
          + " (remove a prerequisite)"
      ])
  }
}
