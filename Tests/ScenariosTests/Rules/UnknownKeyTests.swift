import Testing

@testable import Scenarios

struct UnknownKeyTests {
  @Test("A misspelt key is named with what was meant")
  func misspeltKeyNamedWith() {
    let sample = SampleScenario.with("workload: 0.25", "worklaod: 0.25")
    #expect(
      sample.findings("unknown-key") == [
        "scenario.yaml:19:5: error: course 'basic' has no key 'worklaod'"
          + " (did you mean 'workload'?)"
      ])
  }

  @Test("A key of no meaning is refused at the top")
  func keyMeaningRefusedAt() {
    let sample = SampleScenario.adding("colour: red")
    let findings = sample.findings("unknown-key")
    #expect(findings.count == 1)
    #expect(findings.first?.hasPrefix("scenario.yaml:48:1: error: the scenario has no key 'colour'") == true)
  }
}
