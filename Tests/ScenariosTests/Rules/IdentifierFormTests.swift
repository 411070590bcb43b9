import Testing

@testable import Scenarios

struct IdentifierFormTests {
  @Test("A blank in an id is refused")
  func blankIdRefused() {
    let sample = SampleScenario.with("leaders: { name", "the leaders: { name")
    #expect(
      sample.findings("identifier-form") == [
        "scenario.yaml:7:11: error: 'the leaders' is no id of a group"
          + " (write an id without blanks and without / ; , :)"
      ])
  }

  @Test("The group everyone is built in")
  func groupEveryoneBuilt() {
    let sample = SampleScenario.with("leaders: { name", "everyone: { name")
    #expect(
      sample.findings("identifier-form") == [
        "scenario.yaml:7:11: error: the group 'everyone' is built in"
          + " (remove it)"
      ])
  }
}
