import Testing

@testable import Scenarios

struct ShareRangeTests {
  @Test("A workload above the whole is refused")
  func workloadAboveWholeRefused() {
    let sample = SampleScenario.with("workload: 0.5", "workload: 1.01")
    #expect(
      sample.findings("share-range") == [
        "scenario.yaml:31:15: error: 'workload' of course 'high' is above 1"
          + " (write a share from 0 to 1, such as 0.15)"
      ])
  }

  @Test("An absence share above the whole is refused")
  func absenceShareAboveWhole() {
    let sample = SampleScenario.adding("absence: { share: 15 }")
    #expect(
      sample.findings("share-range") == [
        "scenario.yaml:48:19: error: 'share' of 'absence' of the scenario is above 1"
          + " (write a share from 0 to 1, such as 0.15)"
      ])
  }
}
