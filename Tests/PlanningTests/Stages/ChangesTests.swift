import Testing
import TrainingDomain

@testable import Planning

/// One change is one enrolment added to an earlier plan or removed from it.
@Suite struct ChangesTests {
  private func world(_ officials: [Official], before: [Enrolment], _ threshold: Fraction) -> TinyWorld {
    var tiny = TinyWorld(
      officials, [.tiny("it", gives: TinyWorld.standard)], [.tiny("t", TinyWorld.standard, .atLeast, threshold)],
      stages: [.shortfall, .changes, .cost])
    tiny.problem.previousPlan = before
    return tiny
  }

  private func sent(_ official: Official.ID, _ year: Int, _ course: Course.ID = "it", people: Heads = 1) -> Enrolment {
    Enrolment(official: official, count: people, course: course, intake: Month(year: year, number: 1))
  }

  private let three: [Official] = [.tiny("o1"), .tiny("o2"), .tiny("o3")]

  @Test func `an earlier enrolment is kept though another person stands first`() throws {
    let tiny = world(three, before: [sent("o3", 2027)], .fraction(1, 3))
    #expect(try tiny.names() == ["o3 it 2027-01"])
    #expect(try tiny.values() == [0, 0, 1])
  }

  @Test func `an enrolment moved to another year is two changes`() throws {
    var tiny = world(three, before: [sent("o3", 2027)], .fraction(1, 3))
    tiny.problem.courses[0].years = [Year(2026)]
    #expect(try tiny.values() == [0, 2, 1])
  }

  @Test func `what is needed beyond the earlier plan is added`() throws {
    let tiny = world(three, before: [sent("o3", 2027)], .one)
    #expect(try tiny.values() == [0, 2, 3])
  }

  @Test func `an earlier enrolment no target needs is kept`() throws {
    let tiny = world(three, before: three.map { sent($0.id, 2026) }, .fraction(1, 3))
    #expect(try tiny.values() == [0, 0, 3])
  }

  @Test func `an enrolment of someone who is gone is one change`() throws {
    let tiny = world(three, before: [sent("gone", 2026), sent("o1", 2026)], .fraction(1, 3))
    #expect(try tiny.values() == [0, 1, 1])
  }

  @Test(arguments: FormulationKind.allCases)
  func `a row of several keeps what it had at two intakes of a course`(kind: FormulationKind) throws {
    let tiny = world([.tiny("row", people: 3)], before: [sent("row", 2026), sent("row", 2027)], .fraction(2, 3))
    #expect(try Oracle(tiny.problem).answer(kind).answer == .values([0, 0, 2]))
  }

  @Test(arguments: FormulationKind.allCases)
  func `a row of several keeps two courses that no one person could take together`(kind: FormulationKind) throws {
    var tiny = world(
      [.tiny("row", people: 2)], before: [sent("row", 2026), sent("row", 2026, "degree")], .fraction(1, 2))
    tiny.problem.courses[0].workload = .fraction(3, 5)
    tiny.problem.courses.append(.tiny("degree", gives: TinyWorld.degree, load: .fraction(3, 5)))
    #expect(try Oracle(tiny.problem).answer(kind).answer == .values([0, 0, 2]))
  }

  @Test(arguments: FormulationKind.allCases)
  func `of a row of several each person more or fewer is a change`(kind: FormulationKind) throws {
    let more = world([.tiny("row", people: 3)], before: [sent("row", 2026)], .one)
    #expect(try Oracle(more.problem).answer(kind).answer == .values([0, 2, 3]))
    var fewer = world([.tiny("row", people: 3)], before: [sent("row", 2026, people: 3)], .fraction(1, 3))
    fewer.problem.courses[0].seats = [SeatLimit(period: .horizon, scope: .together, learners: 2)]
    #expect(try Oracle(fewer.problem).answer(kind).answer == .values([0, 1, 2]))
  }
}
