import PlanAudit
import Reporting
import TrainingDomain

/// Lets no plan pass to which the independent audit objects.
enum AuditGate {
  /// The audit's record of a plan without fault; a plan with one ends the program.
  static func record(
    of plan: TrainingPlan, _ result: PlanningResult, _ problem: PlanningProblem
  ) throws -> AuditRecord {
    let summary = PlanAudit(problem).summary(of: plan, stating: result)
    guard summary.isSound else {
      for finding in summary.findings { Streams.say("audit: \(finding)") }
      Streams.say("The plan is not published. This is a fault of trainplan; please report it.")
      throw ExitStatus.ourFault.code
    }
    return AuditRecord(rules: summary.rules, enrolments: summary.enrolments)
  }
}
