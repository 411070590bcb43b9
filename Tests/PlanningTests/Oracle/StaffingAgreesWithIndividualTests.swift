import Testing
import TrainingDomain

@testable import Planning

/// The two formulations held against each other where people may be hired, moved and let go.
@Suite struct StaffingAgreesWithIndividualTests {
  static let seeds = 1...120

  @Test(arguments: seeds)
  func `with levers the two formulations agree, and the audit finds nothing in either plan`(seed: Int) throws {
    try Oracle(RandomStaffing.problem(seed: seed)).expectAgreement(seed: seed)
  }
}
