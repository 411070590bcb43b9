import Testing
import TrainingDomain

@testable import Planning

@Suite struct AggregateRowTests {
  private func world(_ officials: [Official], _ threshold: Fraction = .one) -> TinyWorld {
    TinyWorld(
      officials, [.tiny("it", gives: TinyWorld.standard, years: [2026])],
      [.tiny("t", TinyWorld.standard, .atLeast, threshold)])
  }

  @Test func `a row of several is one enrolment with a number`() throws {
    #expect(try world([.tiny("row", people: 5)], .fraction(3, 5)).names() == ["row it 2026-01 ×3"])
  }

  @Test func `rows and single officials alike share a profile, and places go in the order of naming`() throws {
    let officials = [Official.tiny("b", people: 2), .tiny("a"), .tiny("c")]
    #expect(try world(officials).names() == ["b it 2026-01 ×2", "a it 2026-01", "c it 2026-01"])
    #expect(try world(officials, .fraction(1, 2)).names() == ["b it 2026-01", "a it 2026-01"])
    #expect(world(officials).formulation([]).profiles.map(\.people) == [[1, 0, 0, 2]])
  }

  @Test func `a row split over two intakes is two enrolments`() throws {
    var tiny = world([.tiny("row", people: 3)])
    tiny.problem.courses[0].years = [Year(2026), Year(2027)]
    tiny.problem.courses[0].seats = [SeatLimit(period: .intake, scope: .together, learners: 2)]
    #expect(try tiny.names() == ["row it 2026-01 ×2", "row it 2027-01"])
  }

  @Test func `the heads of a row count in population, need and gain`() throws {
    let officials = [Official.tiny("row", people: 4), .tiny("held", holds: [TinyWorld.standard], people: 2)]
    let target = try #require(try world(officials, .fraction(5, 6)).planned().result.targets.first)
    #expect((target.population, target.required, target.baseline, target.planned) == (6, 5, 2, 5))
  }

  @Test func `absence counts every person of a row`() throws {
    var tiny = world([Official.tiny("row", people: 4)])
    tiny.problem.courses[0].workload = .one
    tiny.problem.courses[0].intakeMonths = [1, 7]
    tiny.problem.absence = AbsenceRule(share: .fraction(1, 2))
    #expect(try tiny.names() == ["row it 2026-01 ×2", "row it 2026-07 ×2"])
  }
}
