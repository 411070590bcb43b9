import GLPK
import LinearModel
import Testing

@testable import Planning

struct LeastSpendingTests {
  @Test("A better plan leaves what its places in all leave of all money")
  func unspent() throws {
    let example = OddMoney(
      long: [8_333_333, 1_666_667], short: 1_200_000, limits: [26_200_000, 6_200_000], wanted: (3, 4),
      weights: (50, 10))
    let odd = try #require(OddPlaces(example.money, in: example.model))
    // Three long places and one short one are had: better is only two short ones, which cost all money together.
    let aim = example.aim(by: GLPKSolver(), start: [0, 3, 3, 0, 1])
    #expect(try LeastSpending(odd: odd).unspent(aim, most: .max) == 0)
  }

  @Test("Where nobody could afford a better plan nothing is left")
  func nothing() throws {
    let example = OddMoney(
      long: [8_333_333, 1_666_667], short: 1_200_000, limits: [26_200_000, 5_000_000], wanted: (3, 4),
      weights: (50, 10))
    let odd = try #require(OddPlaces(example.money, in: example.model))
    let aim = example.aim(by: GLPKSolver(), start: [0, 3, 3, 1, 0])
    #expect(try LeastSpending(odd: odd).unspent(aim, most: .max) == nil)
  }

  @Test("With several courses, whose cases are closed by plans, no better plan leaves more than is proven")
  func cases() throws {
    var compared = 0
    for seed in 0..<60 as Range<UInt64> {
      let example = ManyCourses(seed: seed)
      let odd = try #require(OddPlaces(example.money, in: example.model), "seed \(seed)")
      let aim = try example.aim(by: GLPKSolver())
      let proven = try LeastSpending(odd: odd).unspent(aim, most: .max)
      var cheapest = aim.better(in: example.model)
      cheapest.objective = Objective(
        .minimize, odd.courses.flatMap { course in course.columns.map { Term(Double(course.cost), $0) } })
      guard let spent = try GLPKSolver().solve(cheapest).objective else { continue }
      compared += 1
      let left = try #require(proven, "seed \(seed)")
      #expect(left >= odd.granted - Int(spent.rounded()), "seed \(seed)")
    }
    #expect(compared > 30)
  }

  @Test("No plan better than a random one leaves more than is proven")
  func random() throws {
    var compared = 0
    for seed in 0..<120 as Range<UInt64> {
      let example = OddMoney(seed: seed)
      guard let odd = OddPlaces(example.money, in: example.model) else { continue }
      let aim = example.aim(by: GLPKSolver())
      let proven = try LeastSpending(odd: odd).unspent(aim, most: .max)
      var cheapest = aim.better(in: example.model)
      cheapest.objective = Objective(
        .minimize, odd.courses.flatMap { course in course.columns.map { Term(Double(course.cost), $0) } })
      let outcome = try GLPKSolver().solve(cheapest)
      guard let spent = outcome.objective else {
        #expect(outcome.termination == .infeasible, "seed \(seed)")
        continue
      }
      compared += 1
      let left = try #require(proven, "seed \(seed)")
      #expect(left >= odd.granted - Int(spent.rounded()), "seed \(seed)")
    }
    #expect(compared > 60)
  }
}
