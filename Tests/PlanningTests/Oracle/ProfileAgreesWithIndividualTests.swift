import Testing
import TrainingDomain

@testable import Planning

/// The individual formulation is the oracle of the profile formulation, on 480 seeded random problems.
@Suite struct ProfileAgreesWithIndividualTests {
  static let seeds = 1...480

  @Test(arguments: seeds)
  func `the two formulations agree, and the audit finds nothing in either plan`(seed: Int) throws {
    try Oracle(RandomProblem(seed: seed).problem).expectAgreement(seed: seed)
  }

  @Test func `at least half of the problems have a profile of three or more, and fifty need their split repaired`()
    throws
  {
    var large = 0
    var repaired = 0
    for seed in Self.seeds {
      guard let effort = try Oracle(RandomProblem(seed: seed).problem).effort() else { continue }
      if effort.largestProfile >= 3 { large += 1 }
      if effort.repairs > 0 { repaired += 1 }
    }
    print("profiles of three or more: \(large); splits repaired: \(repaired); of \(Self.seeds.count)")
    #expect(large * 2 >= Self.seeds.count)
    #expect(repaired >= 50)
  }
}
