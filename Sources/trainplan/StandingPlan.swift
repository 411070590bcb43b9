import GLPK
import LinearModel
import PlanAudit
import Planning
import Reporting
import TrainingDomain
import WhatIf

/// The plan of a scenario that a question is asked about, made and audited as `plan` does.
struct StandingPlan {
  /// The problem.
  let problem: PlanningProblem
  /// What the plan attains.
  let result: PlanningResult
  /// The plan.
  let plan: TrainingPlan
  /// What the audit says of the plans that are made of changed problems.
  private let review = PlanReview()
  /// Plans changed problems, until the program is interrupted.
  let replanning: Replanning

  /// Makes the plan; ends the program where there is none.
  ///
  /// - Parameter explaining: whether what keeps unmet targets from being met is looked for.
  init(_ scenario: ScenarioInput, _ search: PlanArguments, _ format: ReportFormat, explaining: Bool = false) throws {
    problem = scenario.problem
    (result, plan) = try PlanSearch(search, format, explainsShortfalls: explaining).plan(scenario.problem)
    _ = try AuditGate.record(of: plan, result, problem)
    var options = search.options(
      cancelledBy: Interruption.ofProgram.forSearch(), talk: ProgressTalk(limit: search.timeLimit.map { .seconds($0) }))
    options.progress = nil
    replanning = Replanning(solver: GLPKSolver(), options: review.watching(options))
  }

  /// Whether an interrupt asked for an end.
  var isInterrupted: Bool { Interruption.ofProgram.flag.isCancelled }

  /// A report of an answer about the plan; the program ends where the audit objects to a plan the answer is made of.
  func report<Answer: Sendable>(of answer: Answer) throws -> QuestionReport<Answer> {
    try review.end()
    return QuestionReport(
      problem: problem, isPlanProven: result.status == .optimal, answer: answer,
      context: ReportContext(version: Trainplan.version, language: CommandLanguage.chosen))
  }

  /// Lets no plan be spoken of to which the independent audit objects.
  ///
  /// - Parameter changed: the problem it was made for; nil for the one asked about.
  func audit(_ other: TrainingPlan, of changed: PlanningProblem? = nil) throws {
    let planned = changed ?? problem
    _ = try AuditGate.record(of: other, PlanAppraisal(planned).result(of: other), planned)
  }

  /// Ends the program as `plan` does where the plan asked about is not proven.
  func end() throws {
    if result.status != .optimal || isInterrupted { throw ExitStatus.unproven.code }
  }

  /// The independent audit as a judge of changed plans.
  var judge: PlanJudge {
    let audit = PlanAudit(problem)
    return PlanJudge { audit.findings(in: $0).isEmpty }
  }
}
