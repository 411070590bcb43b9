import Testing

@testable import Scenarios

struct UnknownReferenceTests {
  @Test("A misspelt group, source and official are named with what was meant")
  func misspeltGroupSourceOfficial() {
    let sample = SampleScenario.with("group: leaders", "group: leader")
    #expect(
      sample.findings("unknown-reference") == [
        "scenario.yaml:45:37: error: 'group' of target 'T1' names the unknown group 'leader'"
          + " (did you mean 'leaders'?)"
      ])
  }

  @Test("An unknown source is refused")
  func unknownSourceRefused() {
    let sample = SampleScenario.with("fundedBy: budget", "fundedBy: buget")
    #expect(
      sample.findings("unknown-reference") == [
        "scenario.yaml:23:15: error: 'fundedBy' of course 'basic' names the unknown source 'buget'"
          + " (did you mean 'budget'?)",
        "scenario.yaml:36:15: error: 'fundedBy' of course 'high' names the unknown source 'buget'"
          + " (did you mean 'budget'?)",
      ])
  }

  @Test("An unknown official of a pin is refused")
  func unknownOfficialPinRefused() {
    let sample = SampleScenario.with("official: A1", "official: A7")
    #expect(
      sample.findings("unknown-reference") == [
        "scenario.yaml:47:17: error: 'official' of 'pins' of the scenario names the unknown official 'A7'"
          + " (did you mean 'A1'?)"
      ])
  }

  @Test("A misspelt track is refused")
  func misspeltTrackRefused() {
    let sample = SampleScenario.with("prerequisites: [theory/basic]", "prerequisites: [teory/basic]")
    #expect(
      sample.findings("unknown-reference") == [
        "scenario.yaml:37:21: error: 'prerequisites' of course 'high' names the unknown track 'teory'"
          + " (did you mean 'theory'?)"
      ])
  }

  @Test("A misspelt rung is refused")
  func misspeltRungRefused() {
    let sample = SampleScenario.with("level: theory/basic", "level: theory/basix")
    #expect(
      sample.findings("unknown-reference") == [
        "scenario.yaml:45:16: error: 'level' of target 'T1' names the unknown rung 'basix' of track 'theory'"
          + " (did you mean 'basic'?)"
      ])
  }

  @Test("A flag nobody declared is refused")
  func flagNobodyDeclaredRefused() {
    let sample = SampleScenario.with("- party: full", "- flag: promissing")
    #expect(
      sample.findings("unknown-reference") == [
        "scenario.yaml:27:15: error: 'flag' of 'eligibility' of course 'basic' names the unknown flag 'promissing'"
          + " (did you mean 'promising'?)"
      ])
  }
}
