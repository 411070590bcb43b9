import Testing

@testable import Scenarios

struct ServiceDatesTests {
  @Test("Service before birth is refused")
  func serviceBeforeBirthRefused() {
    let sample = SampleScenario.withRoster("2015-01-01", "1989-01-01")
    #expect(
      sample.findings("service-dates") == [
        "roster.csv:2:48: error: official A1 starts service before being born"
          + " (correct birthDate or serviceStart)"
      ])
  }

  @Test("An end before the start is refused")
  func endBeforeStartRefused() {
    let sample = SampleScenario.withRoster("2015-01-01,,", "2015-01-01,2014-01-01,")
    #expect(
      sample.findings("service-dates") == [
        "roster.csv:2:59: error: official A1 ends service before starting it"
          + " (correct lastDayOfService)"
      ])
  }
}
