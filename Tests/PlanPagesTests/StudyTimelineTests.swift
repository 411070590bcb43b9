import Testing

@testable import PlanPages

@Suite("Who studies when")
struct StudyTimelineTests {
  @Test("Bars that overlap stand in lanes of their own, and a lane is used again when it is free")
  func lanes() {
    #expect(StudyTimeline.lanes([(0, 10), (5, 20), (10, 15), (20, 30)]) == [0, 1, 0, 0])
    #expect(StudyTimeline.lanes([]) == [])
  }

  @Test("Courses have letters A to Z, then AA and AB")
  func letters() {
    #expect([0, 25, 26, 27, 52].map(CourseLetters.letter) == ["A", "Z", "AA", "AB", "BA"])
  }
}
