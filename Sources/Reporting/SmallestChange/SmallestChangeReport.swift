internal import Languages
public import TrainingDomain
public import WhatIf

/// The smallest change that lets the targets of a problem be met, to be reported.
public struct SmallestChangeReport: Sendable {
  /// The problem as it stands.
  public let problem: PlanningProblem
  /// The change.
  public let change: SmallestChange
  /// What is said besides; its audit is that of the verified plan.
  public let context: ReportContext

  /// Makes a report.
  public init(problem: PlanningProblem, change: SmallestChange, context: ReportContext) {
    self.problem = problem
    self.change = change
    self.context = context
  }

  /// The language of the report's words.
  var language: Language { context.language }

  /// Something said in the report's language.
  func said(_ wording: Wording) -> String { wording.text(in: language) }

  /// A limit as it stands, in đồng, learners or posts; for a due date the months by which it is late, none.
  func now(_ relaxation: Relaxation) -> Int {
    switch relaxation {
    case .money(let source, let year, _): MarginalLimit.money(source, year).amount(in: problem) ?? 0
    case .seats(let course, let limit, let year, _):
      MarginalLimit.seats(course, limit: limit, year).amount(in: problem) ?? 0
    case .posts(let unit, _): MarginalLimit.posts(unit).amount(in: problem) ?? 0
    case .delay: 0
    }
  }

  /// The day on which a target would be due.
  func due(_ relaxation: Relaxation) -> CalendarDate? {
    guard case .delay(let id, let months) = relaxation else { return nil }
    return problem.targets.first { $0.id == id }?.due(later: months)
  }

  /// Every target before and after, in the order of targets and units; after is nil where it is counted no more.
  var lines: [(before: TargetResult, after: TargetResult?)] {
    let after = change.after?.result.targets ?? []
    return change.before.result.targets.map { line in
      (line, after.first { $0.target == line.target && $0.unit == line.unit })
    }
  }
}
