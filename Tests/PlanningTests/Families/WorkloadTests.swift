import LinearModel
import Testing
import TrainingDomain

@testable import Planning

@Suite struct WorkloadTests {
  /// Courses of six months in the first half of 2026 and, the first alone, of 2027 too.
  private func world(loads: (Fraction, Fraction), people: Int = 1) -> TinyWorld {
    TinyWorld(
      (1...people).map { .tiny("o\($0)") },
      [
        .tiny("it", gives: TinyWorld.standard, load: loads.0),
        .tiny("degree", gives: TinyWorld.degree, load: loads.1, years: [2026], starts: [3]),
      ], [.tiny("it", TinyWorld.standard), .tiny("degree", TinyWorld.degree)])
  }

  @Test func `the rows are those of the golden file`() throws {
    try GoldenFile.expect(Workload.self, of: world(loads: (.fraction(1, 2), .fraction(2, 3)), people: 3))
  }

  /// IT in January 2026 ends in June and the degree in August; in 2027 it ends eighteen months after the first day.
  @Test func `two courses of more than the whole load are taken one after the other`() throws {
    let tiny = world(loads: (.fraction(1, 2), .fraction(501, 1000)))
    #expect(try tiny.values() == [0, 2, 18 + 8])
    #expect(try tiny.values(without: Workload.self) == [0, 2, 6 + 8])
  }

  @Test func `exactly the whole load is allowed`() throws {
    let tiny = world(loads: (.fraction(1, 3), .fraction(2, 3)))
    #expect(try tiny.values() == [0, 2, 6 + 8])
    #expect(tiny.rows(of: Workload.self).isEmpty)
  }

  @Test func `a course that starts the month after another ends does not load the same month`() throws {
    var tiny = world(loads: (.one, .one))
    tiny.problem.courses[1].intakeMonths = [7]
    #expect(try tiny.values() == [0, 2, 6 + 12])
    tiny.problem.courses[1].intakeMonths = [6]
    #expect(try tiny.values() == [0, 2, 18 + 11])
  }

  /// The course in progress takes half of the load until the end of March, so the half-time degree of March fits and
  /// IT at six tenths waits.
  @Test func `a course in progress loads its months, the last one included`() throws {
    var tiny = world(loads: (.fraction(3, 5), .fraction(1, 2)))
    tiny.problem.courses.append(.tiny("theory", gives: TinyWorld.middle, load: .fraction(1, 2)))
    tiny.problem.officials[0].inProgress = [CourseInProgress(course: "theory", completes: .on(2026, 3, 1))]
    #expect(try tiny.names() == ["o1 degree 2026-03", "o1 it 2027-01"])
    tiny.problem.courses[1].workload = .fraction(51, 100)
    #expect(try tiny.names() == ["o1 it 2027-01"])
    tiny.problem.officials[0].inProgress = [CourseInProgress(course: "theory", completes: .on(2026, 2, 28))]
    #expect(try tiny.names() == ["o1 degree 2026-03", "o1 it 2027-01"])
  }

  /// Two fifths each, and three tenths in progress: too much together while the course in progress lasts.
  @Test func `a course in progress narrows the room for two others`() throws {
    var tiny = world(loads: (.fraction(2, 5), .fraction(2, 5)))
    tiny.problem.courses.append(.tiny("theory", gives: TinyWorld.middle, load: .fraction(3, 10)))
    tiny.problem.officials[0].inProgress = [CourseInProgress(course: "theory", completes: .on(2026, 3, 1))]
    #expect(try tiny.values() == [0, 2, 18 + 8])
    tiny.problem.officials[0].inProgress = [CourseInProgress(course: "theory", completes: .on(2026, 2, 28))]
    #expect(try tiny.values() == [0, 2, 6 + 8])
  }

  @Test func `the load of several alike is the sum of theirs`() throws {
    let tiny = world(loads: (.fraction(3, 5), .fraction(1, 2)), people: 3)
    let row = try #require(tiny.rows(of: Workload.self).first)
    // In sixths and fifths: 6 · it + 5 · degree ≤ 3 · 10.
    #expect(row.terms.map(\.coefficient) == [6, 5])
    #expect(row.upper == 30)
  }
}
