import Languages
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
    if !summary.isSound { try refuse(summary.findings) }
    return AuditRecord(rules: summary.rules, enrolments: summary.enrolments)
  }

  /// Says what the audit found and ends the program.
  static func refuse(_ findings: [AuditFinding]) throws -> Never {
    for finding in findings {
      let text = Wording(inEach: finding.text)
      Streams.say(Wording(en: "audit: \(text)", vi: "kiểm tra độc lập: \(text)"))
    }
    Streams.say(
      Wording(
        en: "The plan is not published. This is a fault of trainplan; please report it.",
        vi: "Kế hoạch không được công bố. Đây là lỗi của trainplan; đề nghị báo lại."))
    throw ExitStatus.ourFault.code
  }
}
