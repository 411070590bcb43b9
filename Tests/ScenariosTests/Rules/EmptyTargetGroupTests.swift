import Testing

@testable import Scenarios

struct EmptyTargetGroupTests {
  @Test("A target on a group without members is refused")
  func targetGroupWithoutMembers() {
    let sample = SampleScenario.withRoster(",leaders,", ",,")
    #expect(
      sample.findings("empty-target-group") == [
        "scenario.yaml:45:37: error: nobody of the group 'leaders' of target 'T1' is in post on 31 December 2030"
          + " (correct the group, the day or the roster)"
      ])
  }

  @Test("A target on people who have left by then is refused")
  func targetPeopleWhoHave() {
    let sample = SampleScenario.withRoster("2015-01-01,,", "2015-01-01,2030-12-30,")
    #expect(
      sample.findings("empty-target-group") == [
        "scenario.yaml:45:37: error: nobody of the group 'leaders' of target 'T1' is in post on 31 December 2030"
          + " (correct the group, the day or the roster)"
      ])
  }

  @Test("A target on people who leave that day is taken")
  func targetPeopleWhoLeave() {
    let sample = SampleScenario.withRoster("2015-01-01,,", "2015-01-01,2030-12-31,")
    #expect(sample.said() == [])
  }
}
