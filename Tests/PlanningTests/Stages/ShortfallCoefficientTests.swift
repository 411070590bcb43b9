import Testing
import TrainingDomain

@testable import Planning

/// `c = max(1, ⌊10⁶·w ÷ (U·max(1,R⁰)) + ½⌋)`, with `R⁰` heads required and `U` units with people in them.
@Suite struct ShortfallCoefficientTests {
  private func counts(people: Int, _ target: Target, south: Int = 0) -> [TargetCount] {
    let officials =
      (0..<people).map { Official.tiny("n\($0)") } + (0..<south).map { Official.tiny("s\($0)", unit: "south") }
    return TargetLedger(SurveyContext(TinyWorld(officials, [], [target]).problem)).counts
  }

  @Test(arguments: [
    (3, Fraction.one, 333_333), (6, .one, 166_667), (64, .one, 15_625), (3, .fraction(3, 2), 500_000),
    (7, .fraction(1, 3), 47_619),
  ])
  func `the weight is divided by the heads required and rounded`(people: Int, weight: Fraction, expected: Int) {
    #expect(counts(people: people, .tiny("t", TinyWorld.middle, weight: weight)).map(\.coefficient) == [expected])
  }

  /// 10⁶ ÷ 128 = 7812.5.
  @Test func `half is rounded up`() {
    #expect(counts(people: 128, .tiny("t", TinyWorld.middle)).map(\.coefficient) == [7_813])
  }

  @Test func `a weight too small for a coefficient counts one`() {
    let weight = Fraction.fraction(1, 10_000_000)
    #expect(counts(people: 2, .tiny("t", TinyWorld.middle, weight: weight)).map(\.coefficient) == [1])
  }

  @Test func `a target of each unit weighs as much in all as one target`() {
    let found = counts(people: 3, .tiny("t", TinyWorld.middle, scope: .eachUnit), south: 2)
    #expect(found.map(\.coefficient) == [166_667, 250_000])
    #expect(found.map(\.unit) == [0, 1])
  }

  @Test func `a unit without people is no unit`() {
    let found = counts(people: 2, .tiny("t", TinyWorld.middle, scope: .eachUnit))
    #expect(found.map(\.coefficient) == [500_000])
  }

  @Test func `a group without people makes no count`() {
    #expect(counts(people: 2, .tiny("t", TinyWorld.middle, group: "leaders")).isEmpty)
  }

  @Test(arguments: [
    (4, Fraction.fraction(1, 2), 2, 3), (5, .fraction(1, 2), 3, 3), (3, .fraction(1, 3), 1, 2),
    (10, .fraction(7, 10), 7, 8), (1, .fraction(1, 100), 1, 1),
  ])
  func `at least rounds the heads up, more than asks one beyond the whole part`(
    people: Int, threshold: Fraction, atLeast: Int, moreThan: Int
  ) {
    let least = counts(people: people, .tiny("t", TinyWorld.middle, .atLeast, threshold))
    let more = counts(people: people, .tiny("t", TinyWorld.middle, .moreThan, threshold))
    #expect(least.map(\.required) == [Heads(atLeast)])
    #expect(more.map(\.required) == [Heads(moreThan)])
    #expect(more.map(\.coefficient) == [(2_000_000 + moreThan) / (2 * moreThan)])
  }

  @Test func `the heads required do not shrink with those who hold the level`() throws {
    let officials = [Official.tiny("o1"), .tiny("o2", holds: [TinyWorld.high]), .tiny("o3", people: 2)]
    let world = TinyWorld(officials, [], [.tiny("t", TinyWorld.middle)])
    let count = try #require(TargetLedger(SurveyContext(world.problem)).counts.first)
    #expect((count.population, count.required, count.baseline, count.needed) == (4, 4, 1, 3))
    #expect(count.coefficient == 250_000)
  }

  @Test func `a course in progress counts where it completes by the due day`() throws {
    let officials = [
      Official.tiny("o1").with { $0.inProgress = [CourseInProgress(course: "it", completes: .on(2027, 12, 31))] }
    ]
    for (due, baseline) in [(CalendarDate.on(2027, 12, 31), Heads(1)), (.on(2027, 12, 30), 0)] {
      let world = TinyWorld(
        officials, [.tiny("it", gives: TinyWorld.standard)], [.tiny("t", TinyWorld.standard, due: due)])
      #expect(TargetLedger(SurveyContext(world.problem)).counts.map(\.baseline) == [baseline])
    }
  }
}
