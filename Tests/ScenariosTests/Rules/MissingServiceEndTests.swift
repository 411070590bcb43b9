import Testing

@testable import Scenarios

struct MissingServiceEndTests {
  @Test("Open ends without a schedule are warned of once")
  func openEndsWithoutSchedule() {
    let sample = SampleScenario.with("retirement: { steps: { 2026: { menMonths: 744, womenMonths: 720 } } }\n", "")
    #expect(
      sample.findings("missing-service-end") == [
        "roster.csv:2:59: warning: official A1 has no last day of service, and there is no retirement schedule"
          + " (import a schedule, or they are taken to stay beyond the horizon)"
      ])
  }
}
