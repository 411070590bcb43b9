import Testing

@testable import Scenarios

struct MissingKeyTests {
  @Test("A course without a workload is refused")
  func courseWithoutWorkloadRefused() {
    let sample = SampleScenario.with("    workload: 0.25\n", "")
    #expect(
      sample.findings("missing-key") == [
        "scenario.yaml:17:5: error: course 'basic' has no 'workload'"
          + " (set it: number 0 to 1)"
      ])
  }

  @Test("A course that is offered needs a source")
  func courseOfferedNeedsSource() {
    let sample = SampleScenario.with("    workload: 0.2\n", "    workload: 0.2\n    years: 2026\n")
    #expect(
      sample.findings("missing-key") == [
        "scenario.yaml:40:5: error: course 'idle' has no 'costPerLearnerVND'"
          + " (set it: whole number of đồng)",
        "scenario.yaml:40:5: error: course 'idle' has no 'fundedBy'"
          + " (set it: id from `sources`)",
      ])
  }
}
