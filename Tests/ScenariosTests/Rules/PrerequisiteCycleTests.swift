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

  @Test("A circle through conditions is refused, and one with a way out is not")
  func conditions() {
    let condition =
      "          - anyOf: [[{ atLeastLevel: theory/high }], [{ atLeastLevel: theory/high }, { party: full }]]\n"
      .dropFirst(4)
    let ring = SampleScenario.with("          - party: full\n".dropFirst(4).description, String(condition))
    #expect(ring.findings("prerequisite-cycle").count == 2)
    let open = condition.replacing("[{ atLeastLevel: theory/high }]", with: "[{ sex: female }]", maxReplacements: 1)
    let door = SampleScenario.with("          - party: full\n".dropFirst(4).description, String(open))
    #expect(door.findings("prerequisite-cycle") == [])
  }
}
