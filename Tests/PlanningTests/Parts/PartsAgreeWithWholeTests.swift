import Testing
import TrainingDomain

@testable import Planning

/// Planning in parts held against planning as a whole, on seeded random provinces.
@Suite struct PartsAgreeWithWholeTests {
  @Test(arguments: 1...40)
  func `provinces that share nothing are planned in parts to the values of the whole`(seed: Int) throws {
    let trial = PartTrial(RandomProvinces(seed: seed, isSharing: false).problem)
    let (plan, result) = try #require(try trial.parted(), "seed \(seed)")
    #expect(result.stages.map(\.value) == (try trial.wholeValues()), "seed \(seed)")
    #expect(result.status == .optimal, "seed \(seed)")
    trial.expectSound(plan, result, seed: seed)
  }

  @Test(arguments: 1...30)
  func `where provinces share a course, no bound is above the best and no plan breaks a rule`(seed: Int) throws {
    let trial = PartTrial(RandomProvinces(seed: seed, isSharing: true).problem)
    guard let (plan, result) = try trial.parted() else { return }
    let best = try trial.wholeValues()
    #expect(result.stages[0].bound <= best[0] && best[0] <= result.stages[0].value, "seed \(seed)")
    if result.stages[0].value == best[0] {
      #expect(result.stages[1].bound <= best[1] && best[1] <= result.stages[1].value, "seed \(seed)")
    }
    trial.expectSound(plan, result, seed: seed)
  }

  @Test(arguments: 1...12)
  func `the plan is the same on one thread and on two`(seed: Int) throws {
    let trial = PartTrial(RandomProvinces(seed: seed, isSharing: seed % 4 != 0).problem)
    guard let one = try trial.parted(threads: 1), let two = try trial.parted(threads: 2) else { return }
    #expect(one.plan == two.plan, "seed \(seed)")
    #expect(one.result == two.result, "seed \(seed)")
  }

  @Test func `every shared course is divided, and many plans under it proven by prices alone`() throws {
    var (divided, proven) = (0, 0)
    for seed in 1...20 {
      guard let found = try PartTrial(RandomProvinces(seed: seed, isSharing: true).problem).parted() else { continue }
      divided += 1
      if found.result.stages[0].value == found.result.stages[0].bound { proven += 1 }
    }
    print("provinces sharing a course: \(divided) of 20 divided, \(proven) proven by prices alone")
    #expect(divided == 20)
    #expect(proven * 4 >= divided)
  }
}
