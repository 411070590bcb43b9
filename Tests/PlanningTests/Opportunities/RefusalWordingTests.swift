import Testing
import TrainingDomain

@testable import Planning

@Suite struct RefusalWordingTests {
  @Test(arguments: [
    (RefusalReason.noIntakeInTime, "no intake completes within the horizon"),
    (.nothingNew, "the course awards nothing the official does not hold or study for already"),
    (.leavesBeforeCompletion, "service ends before the course completes"),
    (
      .leavesBeforeCommitment(months: 72),
      "service ends before the commitment of 72 months after the course is served"
    ),
    (.condition(.ageAtMost(women: 45, men: 45)), "the condition is not met: aged 45 or under"),
    (.lacks(TinyWorld.middle), "theory/middle must be held before, and no earlier course can give it"),
    (.pinnedOut, "a pin forbids it"),
    (.overloaded, "with the courses in progress the workload exceeds the whole"),
  ])
  func `a reason reads as a clause of a sentence`(reason: RefusalReason, words: String) {
    #expect(reason.description == words)
  }
}
