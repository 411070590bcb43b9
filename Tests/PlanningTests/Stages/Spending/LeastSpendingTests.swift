import GLPK
import LinearModel
import Testing

@testable import Planning

struct LeastSpendingTests {
  @Test("A better plan leaves what its places in all leave of all money")
  func unspent() throws {
    let example = OddMoney.thirds(secondYear: 6_200_000)
    let odd = try #require(OddPlaces(example.money, in: example.model))
    // Three long places and one short one are had: better is only two short ones, which cost all money together.
    let aim = example.aim(by: GLPKSolver(), start: [0, 3, 3, 0, 1])
    #expect(try LeastSpending(odd: odd).unspent(aim, most: .max) == 0)
  }

  @Test("Where nobody could afford a better plan nothing is left")
  func nothing() throws {
    let example = OddMoney.thirds(secondYear: 5_000_000)
    let odd = try #require(OddPlaces(example.money, in: example.model))
    let aim = example.aim(by: GLPKSolver(), start: [0, 3, 3, 1, 0])
    #expect(try LeastSpending(odd: odd).unspent(aim, most: .max) == nil)
  }

  /// Whether there is a better plan; the cheapest of them must not leave more than is proven.
  private func compare(_ money: [YearMoney], _ aim: AimSearch, _ seed: UInt64) throws -> Bool {
    guard let odd = OddPlaces(money, in: aim.model) else { return false }
    let proven = try LeastSpending(odd: odd).unspent(aim, most: .max)
    var cheapest = aim.better(in: aim.model)
    cheapest.objective = Objective(
      .minimize, odd.courses.flatMap { course in course.columns.map { Term(Double(course.cost), $0) } })
    guard let spent = try GLPKSolver().solve(cheapest).objective else { return false }
    let left = try #require(proven, "seed \(seed)")
    #expect(left >= odd.granted - Int(spent.rounded()), "seed \(seed)")
    return true
  }

  @Test("With several courses, whose cases are closed by plans, no better plan leaves more than is proven")
  func cases() throws {
    let compared = try (0..<60 as Range<UInt64>).count { seed in
      let example = ManyCourses(seed: seed)
      return try compare(example.money, example.aim(by: GLPKSolver()), seed)
    }
    #expect(compared > 30)
  }

  @Test("No plan better than a random one leaves more than is proven")
  func random() throws {
    let compared = try (0..<120 as Range<UInt64>).count { seed in
      let example = OddMoney(seed: seed)
      return try compare(example.money, example.aim(by: GLPKSolver()), seed)
    }
    #expect(compared > 60)
  }
}
