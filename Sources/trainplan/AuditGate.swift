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
    guard summary.isSound else {
      for finding in summary.findings {
        let text = Wording(inEach: finding.text)
        Streams.say(Wording(en: "audit: \(text)", vi: "kiểm tra độc lập: \(text)"))
      }
      Streams.say(
        Wording(
          en: "The plan is not published. This is a fault of trainplan; please report it.",
          vi: "Kế hoạch không được công bố. Đây là lỗi của trainplan; đề nghị báo lại."))
      throw ExitStatus.ourFault.code
    }
    return AuditRecord(rules: summary.rules, enrolments: summary.enrolments)
  }
}
