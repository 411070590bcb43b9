internal import Planning
public import TrainingDomain

/// The plan that stands, with which other plans of the problem are compared.
public struct PlanAsItStands: Sendable {
  private let problem: PlanningProblem
  private let appraisal: PlanAppraisal
  private let plan: TrainingPlan
  private let before: PlanningResult

  /// Makes a comparison with a plan.
  public init(_ problem: PlanningProblem, with plan: TrainingPlan) {
    var compared = problem
    compared.stages = Self.aims(of: problem)
    self.problem = problem
    self.plan = plan
    appraisal = PlanAppraisal(compared, knowing: plan.moves)
    before = appraisal.result(of: plan)
  }

  /// The problem's aims, and after them the first aim, cost and completion where they are none of them.
  public static func aims(of problem: PlanningProblem) -> [ObjectiveStage] {
    let named = problem.stages.filter { $0 != .changes }
    return named + ObjectiveStage.standard.filter { !named.contains($0) }
  }

  /// What another plan changes.
  ///
  /// - Parameters:
  ///   - other: the other plan, of the same problem.
  ///   - aims: the aims that are compared; nil for all.
  public func difference(to other: TrainingPlan, in aims: [ObjectiveStage]? = nil) -> PlanDifference {
    let after = appraisal.result(of: other)
    let (sent, sentAfter) = (people(of: plan), people(of: other))
    return PlanDifference(
      aims: zip(before.stages, after.stages).filter { aims?.contains($0.0.stage) ?? true }.map {
        PlanDifference.Aim(stage: $0.stage, before: $0.value, after: $1.value)
      },
      targets: zip(before.targets, after.targets).compactMap { one, two in
        let holders = (two.planned - one.planned).count
        let missing = (two.shortfall - one.shortfall).count
        guard holders != 0 || missing != 0 else { return nil }
        return PlanDifference.Target(target: one.target, unit: one.unit, holders: holders, missing: missing)
      },
      intakes: intakes(before, after), leaving: surplus(of: sent, over: sentAfter, with: other),
      joining: surplus(of: sentAfter, over: sent, with: other), staff: staff(after: other))
  }

  private func intakes(_ before: PlanningResult, _ after: PlanningResult) -> [PlanDifference.Intake] {
    var found: [PlanDifference.Intake] = []
    let months = Set((before.quotas + after.quotas).map(\.intake)).sorted()
    for month in months {
      for course in problem.courses {
        let count = { (result: PlanningResult) in
          result.quotas.first { $0.intake == month && $0.course == course.id }?.learners.count ?? 0
        }
        let change = count(after) - count(before)
        if change != 0 { found.append(.init(course: course.id, intake: month, learners: change)) }
      }
    }
    return found
  }

  private struct Sending: Hashable {
    let official: Official.ID
    let course: Course.ID
  }

  private func people(of plan: TrainingPlan) -> [Sending: Int] {
    var counts: [Sending: Int] = [:]
    for enrolment in plan.enrolments {
      counts[Sending(official: enrolment.official, course: enrolment.course), default: 0] += enrolment.count.count
    }
    return counts
  }

  /// The decisions about staff that another plan takes or leaves, those of the plan that stands first.
  private func staff(after other: TrainingPlan) -> [PlanDifference.Staff] {
    let known =
      plan.moves
      + other.moves.filter { move in
        !plan.moves.contains { $0.kind == move.kind && $0.year == move.year }
      }
    return known.compactMap { move in
      let count = { (plan: TrainingPlan) in
        plan.moves.filter { $0.kind == move.kind && $0.year == move.year }.map(\.count.count).reduce(0, +)
      }
      let change = count(other) - count(plan)
      return change == 0 ? nil : PlanDifference.Staff(kind: move.kind, year: move.year, people: change)
    }
  }

  private func surplus(
    of counts: [Sending: Int], over others: [Sending: Int], with other: TrainingPlan
  ) -> [PlanDifference.Person] {
    let standing = problem.staffed(by: plan.moves).officials
    let recruited = problem.staffed(by: other.moves).officials.dropFirst(problem.officials.count)
    let fresh = recruited.filter { one in !standing.contains { $0.id == one.id } }
    return (standing + fresh).flatMap { official in
      problem.courses.compactMap { course in
        let key = Sending(official: official.id, course: course.id)
        let more = (counts[key] ?? 0) - (others[key] ?? 0)
        return more > 0 ? PlanDifference.Person(official: official.id, course: course.id, count: more) : nil
      }
    }
  }
}
