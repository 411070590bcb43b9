import Testing
import TrainingDomain

@testable import Planning

/// The two formulations and the audit agree to the last đồng on badly scaled problems.
@Suite struct LopsidedAgreementTests {
  static let seeds = 1...48

  @Test(arguments: seeds)
  func `on badly scaled money, thresholds and shares the formulations agree and the audit finds nothing`(
    seed: Int
  ) throws {
    try Oracle(LopsidedProblem.problem(seed: seed)).expectAgreement(seed: seed)
  }
}
