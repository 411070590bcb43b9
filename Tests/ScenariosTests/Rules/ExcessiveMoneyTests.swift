import Testing

@testable import Scenarios

struct ExcessiveMoneyTests {
  @Test("More than a thousand trillion đồng are refused")
  func moreThanThousandTrillion() {
    let sample = SampleScenario.with("2026: 1000000", "2026: 1000000000000001")
    #expect(
      sample.findings("excessive-money") == [
        "scenario.yaml:13:46: error: 'limitsVND' of source 'budget' is more than 10^15 đồng"
          + " (write the amount in đồng, not in thousandths)"
      ])
  }

  @Test("A thousand trillion đồng are taken")
  func thousandTrillionDongTaken() {
    let sample = SampleScenario.with("2026: 1000000", "2026: 1000000000000000")
    #expect(sample.said() == [])
  }
}
