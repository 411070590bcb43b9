import Testing
import TrainingDomain

@testable import Scenarios

struct TargetIndicatorTests {
  private static let target = "T1: { level: theory/basic, group: leaders, thresholdPercent: 80, due: 2030-12-31 }"

  @Test("A target on posts filled is read as such")
  func staffing() throws {
    let sample = SampleScenario.with(Self.target, "T1: { staffing: true, thresholdPercent: 80, due: 2030-12-31 }")
    let problem = try #require(sample.load().problem)
    #expect(problem.targets.map(\.indicator) == [.staffing])
    #expect(problem.targets.map(\.level) == [nil])
  }

  @Test("A target says what it counts")
  func nothing() {
    let sample = SampleScenario.with(Self.target, "T1: { thresholdPercent: 80, due: 2030-12-31 }")
    #expect(
      sample.findings("target-indicator") == [
        "scenario.yaml:45:3: error: target 'T1' says neither a level nor that it counts posts filled"
          + " (write level, or staffing: true)"
      ])
  }

  @Test("A target does not count two things")
  func both() {
    let sample = SampleScenario.with("level: theory/basic", "level: theory/basic, staffing: true")
    #expect(
      sample.findings("target-indicator") == [
        "scenario.yaml:45:16: error: target 'T1' counts both a level and posts filled (make two targets of it)"
      ])
  }

  @Test("Posts are not known by group")
  func group() {
    let sample = SampleScenario.with("level: theory/basic, group", "staffing: true, group")
    #expect(
      sample.findings("target-indicator") == [
        "scenario.yaml:45:32: error: target 'T1' counts posts filled, and posts are not known by group"
          + " (leave the group out)"
      ])
  }

  @Test("Posts are counted only where a unit has posts")
  func posts() {
    var sample = SampleScenario.with(Self.target, "T1: { staffing: true, thresholdPercent: 80, due: 2030-12-31 }")
    sample.text = sample.text.replacing(", establishment: 5", with: "")
    #expect(
      sample.findings("target-indicator") == [
        "scenario.yaml:45:3: error: target 'T1' counts posts filled, but no unit has posts"
          + " (give units their establishment)"
      ])
  }
}
