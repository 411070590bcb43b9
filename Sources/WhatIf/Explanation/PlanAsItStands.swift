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
    appraisal = PlanAppraisal(compared)
    before = appraisal.result(of: plan)
  }

  /// The problem's aims, and after them the first aim, cost and completion where they are none of them.
  public static func aims(of problem: PlanningProblem) -> [ObjectiveStage] {
    let named = problem.stages.filter { $0 != .changes }
    return named + ObjectiveStage.standard.filter { !named.contains($0) }
  }

  /// What another plan changes.
  ///
  /// - Parameter aims: the aims that are compared; nil for all.
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
      intakes: intakes(before, after), leaving: surplus(of: sent, over: sentAfter),
      joining: surplus(of: sentAfter, over: sent))
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

  private func surplus(of counts: [Sending: Int], over others: [Sending: Int]) -> [PlanDifference.Person] {
    problem.officials.flatMap { official in
      problem.courses.compactMap { course in
        let key = Sending(official: official.id, course: course.id)
        let more = (counts[key] ?? 0) - (others[key] ?? 0)
        return more > 0 ? PlanDifference.Person(official: official.id, course: course.id, count: more) : nil
      }
    }
  }
}
