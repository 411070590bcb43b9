import Testing

@testable import Scenarios

struct ThresholdRangeTests {
  @Test("Nothing is no target")
  func nothingTarget() {
    let sample = SampleScenario.with("thresholdPercent: 80", "thresholdPercent: 0")
    #expect(
      sample.findings("threshold-range") == [
        "scenario.yaml:45:64: error: target 'T1' demands nothing"
          + " (write more than 0 per cent)"
      ])
  }

  @Test("More than everybody is no target")
  func moreThanEverybodyTarget() {
    let sample = SampleScenario.with("thresholdPercent: 80", "thresholdPercent: 110")
    #expect(
      sample.findings("threshold-range") == [
        "scenario.yaml:45:64: error: target 'T1' demands more than 100 %"
          + " (write at most 100 per cent)"
      ])
  }

  @Test("More than 100 per cent is no target")
  func moreThan100Per() {
    let sample = SampleScenario.with("thresholdPercent: 80", "comparator: moreThan, thresholdPercent: 100")
    #expect(
      sample.findings("threshold-range") == [
        "scenario.yaml:45:86: error: target 'T1' demands more than 100 %, for its comparator is moreThan"
          + " (write atLeast)"
      ])
  }

  @Test("All of them is a target")
  func allThemTarget() {
    let sample = SampleScenario.with("thresholdPercent: 80", "thresholdPercent: 100")
    #expect(sample.said() == [])
  }
}
