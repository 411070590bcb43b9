import Testing

@testable import Scenarios

struct TrackRungsTests {
  @Test("A track of one rung is refused")
  func trackOneRungRefused() {
    let sample = SampleScenario.with("rungs: { none: none, met: met }", "rungs: { met: met }")
    #expect(
      sample.findings("track-rungs") == [
        "scenario.yaml:11:32: error: track 'skill' has fewer than two rungs"
          + " (list the lowest rung, which everyone holds, first)"
      ])
  }
}
