import LinearModel
import Testing
import TrainingDomain

@testable import Planning

@Suite struct ClassSizesTests {
  /// A course of our own for five people; each class costs ten, each learner one.
  private func world(_ rule: ClassRule, _ threshold: Fraction = .one) -> TinyWorld {
    TinyWorld(
      (1...5).map { .tiny("o\($0)") },
      [Course.tiny("it", gives: TinyWorld.standard).with { $0.delivery = .ownClasses(rule) }],
      [.tiny("t", TinyWorld.standard, .atLeast, threshold)])
  }

  @Test func `the rows are those of the golden file`() throws {
    try GoldenFile.expect(ClassSizes.self, of: world(ClassRule(least: 2, most: 3, fixedCost: 10, mostClasses: 2)))
  }

  @Test func `a class opens with its minimum, filled with people no target needs`() throws {
    let tiny = world(ClassRule(least: 3, most: 5, fixedCost: 10), .fraction(1, 5))
    #expect(try tiny.values() == [0, 13, 18])
    #expect(try tiny.values(without: ClassSizes.self) == [0, 1, 6])
  }

  @Test func `a class nobody can fill does not open`() throws {
    #expect(try world(ClassRule(least: 6, most: 9, fixedCost: 10)).values() == [1_000_000, 0, 0])
    #expect(try world(ClassRule(least: 5, most: 9, fixedCost: 10)).values() == [0, 15, 30])
  }

  @Test func `more learners than a class holds open a second one`() throws {
    let tiny = world(ClassRule(least: 2, most: 4, fixedCost: 10))
    #expect(try tiny.values() == [0, 25, 30])
    #expect(try tiny.planned().plan.openings.map(\.classes) == [2])
  }

  /// Two classes of exactly three do not hold five, and one in each year leaves two people out.
  @Test func `classes with room for no number between are not opened for it`() throws {
    let tiny = world(ClassRule(least: 3, most: 3, fixedCost: 10))
    #expect(try tiny.values() == [400_000, 13, 18])
  }

  @Test func `no more classes open at an intake than are allowed`() throws {
    let tiny = world(ClassRule(least: 1, most: 3, fixedCost: 10, mostClasses: 1))
    #expect(try tiny.values() == [0, 25, 3 * 6 + 2 * 18])
  }

  @Test func `a place in an outside class has neither minimum nor fixed cost`() throws {
    var tiny = world(ClassRule(least: 3, most: 5, fixedCost: 10), .fraction(1, 5))
    tiny.problem.courses[0].delivery = .outsidePlaces
    #expect(try tiny.values() == [0, 1, 6])
    #expect(tiny.rows(of: ClassSizes.self).isEmpty)
  }
}
