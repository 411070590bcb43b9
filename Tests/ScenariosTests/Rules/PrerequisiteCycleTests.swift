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

  @Test("Courses listed last to first, each waiting for the next in the list, are no circle")
  func lastToFirst() {
    #expect(Self.ladder(of: 3_000, closed: false).findings("prerequisite-cycle") == [])
  }

  @Test("A large circle names eight of its courses and counts the others")
  func largeCircle() {
    let findings = Self.ladder(of: 20, closed: true).findings("prerequisite-cycle")
    #expect(findings.count == 20)
    #expect(findings.allSatisfy { $0.contains("'c20', 'c19', 'c18', 'c17', 'c16', 'c15', 'c14', 'c13' and 12 more") })
  }

  /// The sample with courses `cN` to `c1`, each on a track of its own, each waiting for the one before; closed, the first waits for the last.
  private static func ladder(of count: Int, closed: Bool) -> SampleScenario {
    var sample = SampleScenario()
    let tracks = (1...count).map { "  t\($0): { name: track \($0), rungs: { none: none, met: met } }\n" }.joined()
    let courses = (1...count).reversed().map { number in
      let earlier = number > 1 ? number - 1 : count
      let waits = number > 1 || closed ? ", prerequisites: [t\(earlier)/met]" : ""
      return "  c\(number): { awards: [t\(number)/met], durationMonths: 1, workload: 0.2, intakeMonths: [6]\(waits) }\n"
    }.joined()
    sample.text.replace("sources:\n", with: tracks + "sources:\n")
    sample.text.replace("targets:\n", with: courses + "targets:\n")
    return sample
  }
}
