import Testing

@testable import Scenarios

struct NonFiniteNumberTests {
  @Test("Infinite money is refused")
  func infiniteMoneyRefused() {
    let sample = SampleScenario.with("2026: 1000000", "2026: .inf")
    #expect(
      sample.findings("non-finite-number") == [
        "scenario.yaml:13:46: error: 'limitsVND' of source 'budget' is not a finite number"
          + " (write whole number of đồng, or leave the key out)"
      ])
  }

  @Test("A share that is no number is refused")
  func shareNumberRefused() {
    let sample = SampleScenario.with("workload: 0.5", "workload: .nan")
    #expect(
      sample.findings("non-finite-number") == [
        "scenario.yaml:31:15: error: 'workload' of course 'high' is not a finite number"
          + " (write number 0 to 1, or leave the key out)"
      ])
  }
}
