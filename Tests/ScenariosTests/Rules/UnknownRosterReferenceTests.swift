import Testing

@testable import Scenarios

struct UnknownRosterReferenceTests {
  @Test("A misspelt unit is named with what was meant")
  func misspeltUnitNamedWith() {
    let sample = SampleScenario.withRoster("north", "nort")
    #expect(
      sample.findings("unknown-reference") == [
        "roster.csv:2:11: error: official A1 names the unknown unit 'nort'"
          + " (did you mean 'north'?)"
      ])
  }

  @Test("A misspelt rung is named with what was meant")
  func misspeltRungNamedWith() {
    let sample = SampleScenario.withRoster(",,basic", ",,basik")
    #expect(
      sample.findings("unknown-reference") == [
        "roster.csv:2:71: error: official A1 holds the unknown rung 'basik'"
          + " (did you mean 'basic'?)"
      ])
  }

  @Test("A misspelt flag is refused")
  func misspeltFlagRefused() {
    let sample = SampleScenario.withRoster(",promising,", ",promisin,")
    #expect(
      sample.findings("unknown-reference") == [
        "roster.csv:2:60: error: official A1 names the unknown flag 'promisin'"
          + " (did you mean 'promising'?)"
      ])
  }

  @Test("A misspelt group is refused")
  func misspeltGroupRefused() {
    let sample = SampleScenario.withRoster(",leaders,", ",leader,")
    #expect(
      sample.findings("unknown-reference") == [
        "roster.csv:2:17: error: official A1 names the unknown group 'leader'"
          + " (did you mean 'leaders'?)"
      ])
  }

  @Test("A column of an unknown track is refused")
  func columnUnknownTrackRefused() {
    let sample = SampleScenario.withRoster("level:theory", "level:teory")
    #expect(
      sample.findings("unknown-reference") == [
        "roster.csv:1:94: error: the roster has a column of the unknown track 'teory'"
          + " (did you mean 'theory'?)"
      ])
  }

  @Test("An unknown course in progress is refused")
  func unknownCourseProgressRefused() {
    let sample = SampleScenario.withRoster("promising,,basic", "promising,hihg:2026-05-31,basic")
    #expect(
      sample.findings("unknown-reference") == [
        "roster.csv:2:70: error: official A1 names the unknown course 'hihg'"
          + " (did you mean 'high'?)"
      ])
  }
}
