import Testing

@testable import Scenarios

struct NegativeNumberTests {
  @Test("Negative money and seats are refused at once")
  func negativeMoneySeatsRefused() {
    let sample = SampleScenario.with("learners: 5", "learners: -5")
    #expect(
      sample.findings("negative-number") == [
        "scenario.yaml:25:32: error: 'learners' of 'seats' of course 'basic' is negative"
          + " (write whole number 0 to 10000000)"
      ])
  }

  @Test("A negative share is refused")
  func negativeShareRefused() {
    let sample = SampleScenario.with("workload: 0.5", "workload: -0.5")
    #expect(
      sample.findings("negative-number") == [
        "scenario.yaml:31:15: error: 'workload' of course 'high' is negative"
          + " (write number 0 to 1)"
      ])
  }

  @Test("Negative money is refused")
  func negativeMoneyRefused() {
    let sample = SampleScenario.with("2027: 1000000", "2027: -1000000")
    #expect(
      sample.findings("negative-number") == [
        "scenario.yaml:13:61: error: 'limitsVND' of source 'budget' is negative"
          + " (write whole number of đồng)"
      ])
  }
}
