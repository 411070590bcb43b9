import PlanAudit
import Testing
import TrainingDomain

@testable import Planning

/// The two formulations held against each other where people may be hired, moved and let go.
@Suite struct StaffingAgreesWithIndividualTests {
  static let seeds = 1...200

  @Test(arguments: seeds)
  func `with levers the two formulations agree, and the audit finds nothing in either plan`(seed: Int) throws {
    let problem = RandomStaffing.problem(seed: seed)
    let oracle = Oracle(problem)
    let profile = try oracle.answer(.profile)
    let individual = try oracle.answer(.individual)
    #expect(profile.answer == individual.answer, "seed \(seed)")
    #expect(profile.answer != .unproven, "seed \(seed)")
    let audit = PlanAudit(problem)
    for found in [profile, individual] {
      guard let plan = found.plan, let result = found.result else { continue }
      #expect(audit.findings(in: plan).isEmpty, "seed \(seed)")
      #expect(audit.findings(in: result, of: plan).isEmpty, "seed \(seed)")
    }
  }
}
