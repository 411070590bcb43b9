import Testing

@testable import Scenarios

struct ImpossibleDateTests {
  @Test("The 31st of June is refused")
  func case31stJuneRefused() {
    let sample = SampleScenario.with("due: 2030-12-31", "due: 2030-06-31")
    #expect(
      sample.findings("impossible-date") == [
        "scenario.yaml:45:73: error: 'due' of target 'T1' is no day of the calendar"
          + " (correct the day, the month or the year)"
      ])
  }

  @Test("The 29th of February of a common year is refused in the roster")
  func case29thFebruaryCommonYear() {
    let sample = SampleScenario.withRoster("1990-02-01", "29/02/1990")
    #expect(
      sample.findings("impossible-date") == [
        "roster.csv:2:32: error: official A1: 'birthDate' is no day of the calendar"
          + " (write yyyy-mm-dd, dd/mm/yyyy or yyyy)"
      ])
  }
}
