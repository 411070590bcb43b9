public import TrainingDomain

/// Re-checks plans against the rules of a problem, from the problem and the plan alone.
///
/// The audit is written from the rules as they stand in words and shares no code with what makes the plans, so that
/// one misreading cannot both make a plan and pass it. It prefers the obvious to the fast, and takes time in
/// proportion to the roster and the plan.
///
/// ```swift
/// let audit = PlanAudit(problem)
/// let faults = audit.findings(in: plan) + audit.findings(in: result, of: plan)
/// ```
public struct PlanAudit: Sendable {
  private let problem: PlanningProblem

  /// Makes an audit of a problem's plans.
  public init(_ problem: PlanningProblem) { self.problem = problem }

  /// Every way in which a plan breaks a rule, in the order of ``AuditRule/onPlans``; empty for a legal plan.
  public func findings(in plan: TrainingPlan) -> [AuditFinding] {
    let record = PlanRecord(problem, plan)
    return Self.ruleChecks.flatMap { check in
      check.violations(in: record).map { AuditFinding(rule: check.rule, message: $0) }
    }
  }

  /// Every figure of a result that its plan does not bear out, in the order of ``AuditRule/onResults``.
  ///
  /// The plan itself is not judged here; that is what ``findings(in:)`` does.
  public func findings(in result: PlanningResult, of plan: TrainingPlan) -> [AuditFinding] {
    let account = PlanAccount(PlanRecord(problem, plan))
    return Self.statementChecks.flatMap { check in
      check.differences(in: result, from: account).map { AuditFinding(rule: check.rule, message: $0) }
    }
  }

  /// What checking a plan, and the figures stated about it, comes to.
  public func summary(of plan: TrainingPlan, stating result: PlanningResult) -> AuditSummary {
    AuditSummary(
      rules: Self.ruleChecks.count + Self.statementChecks.count, enrolments: plan.enrolments.count,
      findings: findings(in: plan) + findings(in: result, of: plan))
  }

  /// What checking a plan comes to.
  public func summary(of plan: TrainingPlan) -> AuditSummary {
    AuditSummary(rules: Self.ruleChecks.count, enrolments: plan.enrolments.count, findings: findings(in: plan))
  }

  static let ruleChecks: [any RuleCheck] = [
    KnownReferencesRule(), IntakeOfferedRule(), CountWithinRowRule(), CourseOnceRule(), AwardsSomethingNewRule(),
    CompletesInHorizonRule(), CompletesInServiceRule(), EligibilityRule(), PrerequisitesRule(), WorkloadRule(),
    SplitIntoPeopleRule(), UnitAbsenceRule(), SeatsRule(), ClassesRule(), MoneyRule(), PrioritySharesRule(),
    PinsRule(), StaffOffersRule(), VacanciesRule(),
  ]

  static let statementChecks: [any StatementCheck] = [
    StatedEnrolments(), StatedQuotas(), StatedBudget(), StatedMoves(), StatedTargets(), StatedObstacles(),
    StatedStages(),
    StatedStatus(),
  ]
}
