import Testing

@testable import Scenarios

struct OverflowingNumberTests {
  @Test("Money of twenty digits is refused")
  func moneyTwentyDigitsRefused() {
    let sample = SampleScenario.with("costPerLearnerVND: 1000\n", "costPerLearnerVND: 99999999999999999999\n")
    #expect(
      sample.findings("overflowing-number") == [
        "scenario.yaml:22:24: error: 'costPerLearnerVND' of course 'basic'"
          + " has more digits than can be reckoned with exactly"
          + " (write at most six decimals, no exponent, and nothing finer than 1/1000)"
      ])
  }

  @Test("A share of ten decimals is refused")
  func shareTenDecimalsRefused() {
    let sample = SampleScenario.with("workload: 0.5", "workload: 0.1234567891")
    #expect(
      sample.findings("overflowing-number") == [
        "scenario.yaml:31:15: error: 'workload' of course 'high'"
          + " has more digits than can be reckoned with exactly"
          + " (write at most six decimals, no exponent, and nothing finer than 1/1000)"
      ])
  }

  @Test("An exponent is refused")
  func exponentRefused() {
    let sample = SampleScenario.with("costPerLearnerVND: 1000\n", "costPerLearnerVND: 1e300\n")
    #expect(
      sample.findings("overflowing-number") == [
        "scenario.yaml:22:24: error: 'costPerLearnerVND' of course 'basic'"
          + " has more digits than can be reckoned with exactly"
          + " (write at most six decimals, no exponent, and nothing finer than 1/1000)"
      ])
  }
}
