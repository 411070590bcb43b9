public import LinearModel
internal import Planning
public import TrainingDomain

/// Asks which limits hold a target back.
///
/// Each limit is lifted alone and the problem planned again; no other target may lose a holder the plan gives it,
/// and the decisions about staff are kept.
public struct TargetQuestion: Sendable {
  private let problem: PlanningProblem
  private let result: PlanningResult
  private let replanning: Replanning

  /// Makes a question about what a plan attains.
  public init(_ problem: PlanningProblem, _ result: PlanningResult, replanning: Replanning) {
    self.problem = problem
    self.result = result
    self.replanning = replanning
  }

  /// The limits that are lifted one by one for a target.
  public func limits(on target: Target) -> [PlanLimit] {
    let offered = problem.courses
    var limits = problem.sources.map { PlanLimit.money($0.id, nil) }
    limits += offered.filter { !$0.seats.isEmpty }.map { .seats($0.id, nil) }
    if problem.absence != nil || problem.units.contains(where: { $0.absence != nil }) { limits.append(.absence(nil)) }
    for course in offered {
      if case .ownClasses(let rule) = course.delivery, rule.least > 1 { limits.append(.classMinimum(course.id)) }
    }
    limits += offered.filter { !$0.priorityShares.isEmpty }.map { .priorityShares($0.id) }
    let leading = coursesTowards(target)
    for limit in leading.flatMap({
      $0.eligibility.map(PlanLimit.condition) + $0.prerequisites.map(PlanLimit.prerequisite)
    })
    where !limits.contains(limit) {
      limits.append(limit)
    }
    if leading.contains(where: { $0.commitmentMonths > 0 }) { limits.append(.commitment) }
    limits.append(.date(target.id, months: 12))
    if problem.pins.contains(where: { if case .mustNot = $0.decision { true } else { false } }) {
      limits.append(.decisions)
    }
    return limits
  }

  /// The answer for a target.
  public func answer(
    _ target: Target, progress: @Sendable (Int, Int) -> Void = { _, _ in }
  ) throws(SolverError) -> TargetExplanation {
    let missing = result.targets.filter { $0.target == target.id }.map(\.shortfall.count).reduce(0, +)
    let limits = missing > 0 && target.level != nil ? limits(on: target) : []
    // What the other targets keep are heads of the people in post, who are those the decisions about staff leave.
    let settled = KeptStaff(problem, by: result.moves.map(\.move)).problem
    let kept = OthersKept(settled, target.id, result.targets).problem
    let reliefs = try SideBySide().map(limits, heard: { progress($1, limits.count) }) { limit throws(SolverError) in
      try relief(of: limit, for: target, missing, in: kept)
    }
    let ordered = reliefs.enumerated().sorted {
      ($0.element.relief, $1.offset) > ($1.element.relief, $0.offset)
    }.map(\.element)
    return TargetExplanation(
      target: target.id, missing: missing, obstacles: result.obstacles.filter { $0.target == target.id },
      reliefs: ordered)
  }

  private func relief(
    of limit: PlanLimit, for target: Target, _ missing: Int, in kept: PlanningProblem
  ) throws(SolverError) -> TargetExplanation.Relief {
    guard let plan = try replanning.plan(limit.lifted(in: kept)) else {
      return TargetExplanation.Relief(limit: limit, missing: nil, relief: 0, isProven: false)
    }
    let left = plan.result.targets.filter { $0.target == target.id }.map(\.shortfall.count).reduce(0, +)
    return TargetExplanation.Relief(limit: limit, missing: left, relief: missing - left, isProven: plan.isProven)
  }

  /// Courses that award the target's level, and those that give what they ask for.
  private func coursesTowards(_ target: Target) -> [Course] {
    guard let level = target.level else { return [] }
    var wanted = [level]
    var found: [Course] = []
    var grew = true
    while grew {
      grew = false
      for course in problem.courses where !found.contains(course) {
        guard course.awards.contains(where: { award in wanted.contains { award.covers($0) } }) else { continue }
        found.append(course)
        grew = true
        wanted += course.prerequisites
        for case .atLeast(let level) in course.eligibility { wanted.append(level) }
      }
    }
    return found
  }
}
