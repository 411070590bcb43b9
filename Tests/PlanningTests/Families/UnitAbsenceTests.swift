import LinearModel
import Testing
import TrainingDomain

@testable import Planning

@Suite struct UnitAbsenceTests {
  /// Four people in the north and one in the south; a full-time course of a month in four months of a year.
  private func world(_ rule: AbsenceRule?, load: Fraction = .one) -> TinyWorld {
    var tiny = TinyWorld(
      (1...4).map { .tiny("n\($0)") } + [.tiny("s1", unit: "south")],
      [.tiny("it", gives: TinyWorld.standard, months: 1, load: load, years: [2026], starts: [1, 2, 3, 4])],
      [.tiny("t", TinyWorld.standard)])
    tiny.problem.absence = rule
    return tiny
  }

  @Test func `the rows are those of the golden file`() throws {
    try GoldenFile.expect(UnitAbsence.self, of: world(AbsenceRule(share: .fraction(1, 2)), load: .fraction(2, 3)))
  }

  @Test func `no more of a unit are in class than its share`() throws {
    let tiny = world(AbsenceRule(share: .fraction(1, 2)))
    #expect(try tiny.values() == [0, 5, 1 + 1 + 2 + 2 + 1])
    #expect(try tiny.values(without: UnitAbsence.self) == [0, 5, 5])
    #expect(try world(nil).values() == [0, 5, 5])
  }

  @Test func `a share of exactly one more head lets one more go`() throws {
    #expect(try world(AbsenceRule(share: .fraction(3, 4))).values() == [0, 5, 1 + 1 + 1 + 2 + 1])
    #expect(try world(AbsenceRule(share: .fraction(74, 100))).values() == [0, 5, 1 + 1 + 2 + 2 + 1])
  }

  @Test func `the floor is one official unless set`() throws {
    #expect(try world(AbsenceRule(share: .fraction(1, 10))).values() == [0, 5, 1 + 2 + 3 + 4 + 1])
    #expect(try world(AbsenceRule(share: .fraction(1, 10), floor: Fraction(2))).values() == [0, 5, 1 + 1 + 2 + 2 + 1])
    #expect(try world(AbsenceRule(share: .fraction(1, 10), floor: .fraction(9, 10))).values() == [1_000_000, 0, 0])
  }

  @Test func `load counts by the workload of the course, exactly`() throws {
    let tiny = world(AbsenceRule(share: .fraction(1, 2)), load: .fraction(2, 3))
    #expect(try tiny.values() == [0, 5, 1 + 1 + 1 + 2 + 1])
  }

  @Test func `a unit's own rule takes the place of the common one`() throws {
    var tiny = world(AbsenceRule(share: .fraction(1, 10)))
    tiny.problem.units[0] = WorkUnit(id: "north", name: "North", absence: AbsenceRule(share: .one))
    #expect(try tiny.values() == [0, 5, 5])
  }

  @Test func `in post are those in service on the last day of the month`() throws {
    var tiny = world(AbsenceRule(share: .fraction(1, 2)))
    tiny.problem.officials[3].serviceEnd = ServiceEnd(lastDay: .on(2026, 1, 30), basis: .listed)
    tiny.problem.officials[2].serviceEnd = ServiceEnd(lastDay: .on(2026, 2, 27), basis: .listed)
    // Three in post in January, two from February: one official at a time. Two leave and count for nothing.
    #expect(try tiny.values() == [0, 3, 1 + 2 + 1])
    tiny.problem.officials[3].serviceEnd = ServiceEnd(lastDay: .on(2026, 1, 31), basis: .listed)
    #expect(try tiny.values() == [0, 3, 1 + 1 + 1])
  }

  @Test func `courses in progress use up the share, and by themselves never break it`() throws {
    var tiny = world(AbsenceRule(share: .fraction(1, 4)))
    tiny.problem.courses.append(.tiny("theory", gives: TinyWorld.middle, load: .one))
    for index in 0...1 {
      tiny.problem.officials[index].inProgress = [CourseInProgress(course: "theory", completes: .on(2026, 2, 28))]
    }
    // Two are away to February, more than the share of one, so nobody else goes before March.
    #expect(try tiny.values() == [400_000, 3, 3 + 4 + 1])
  }
}
