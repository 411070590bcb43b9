import PlanAudit
import Planning
import Synchronization
import TrainingDomain

/// Has every plan re-checked that an answer is made of, also those of which only a figure is published.
final class PlanReview: Sendable {
  private let findings = Mutex<[AuditFinding]>([])

  /// The options by which every plan that is made comes before this review.
  func watching(_ options: PlanningOptions) -> PlanningOptions {
    var options = options
    options.review = { result, plan, problem in
      let summary = PlanAudit(problem).summary(of: plan, stating: result)
      if !summary.isSound { self.findings.withLock { $0 += summary.findings } }
    }
    return options
  }

  /// Lets no answer pass to one of whose plans the audit objects; the program ends.
  func end() throws {
    let found = findings.withLock { $0 }
    if !found.isEmpty { try AuditGate.refuse(found) }
  }
}
