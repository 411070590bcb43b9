import GLPK
import LinearModel
import PlanAudit
import TrainingDomain

@testable import Planning

/// The profile formulation with some of its families, solved and read off as it stands: places go to people in turn,
/// and nothing that the model forgot is made good on the way.
struct CrippledFormulation {
  let problem: PlanningProblem
  let families: [any ConstraintFamily.Type]

  /// The rules of the audit that its plan, or what the model claims of it, breaks; nil where no plan was proven.
  func brokenRules() throws -> [AuditRule]? {
    let oracle = Oracle(problem)
    // With everybody a profile of their own nothing is left to a split.
    let apart = Set(problem.officials.indices)
    let grouping = ProfileGrouping(oracle.surveyed, oracle.ledger, apart: apart)
    var formulation = PlanFormulation(oracle.surveyed, oracle.ledger, grouping, families: families)
    let objectives = problem.stages.map { formulation.objective(for: $0) }
    guard !formulation.model.variables.isEmpty else { return nil }
    let search = StagedSearch(
      solver: GLPKSolver(), options: PlanningOptions(), deadline: Deadline(after: .seconds(20)))
    let found = try search.search(
      formulation.model, objectives, guidedBy: formulation.searchGuide, start: formulation.idlePoint)
    guard case .reached(let reached) = found, reached.cutShort == nil else { return nil }
    let plan = plan(at: reached.point, of: formulation)
    let result = claim(reached.stages.map(\.value), of: plan, oracle)
    let audit = PlanAudit(problem)
    let findings = audit.findings(in: plan) + audit.findings(in: result, of: plan)
    return AuditRule.allCases.filter { rule in findings.contains { $0.rule == rule } }
  }

  private func plan(at point: [Double], of formulation: PlanFormulation) -> TrainingPlan {
    func heads(_ column: Variable) -> Int { Int(point[column.index].rounded()) }
    let staffing = StaffDeal(point, of: formulation)
    let rows = formulation.problem.officials
    var people: [Place: Int] = [:]
    for (profile, columns) in zip(formulation.profiles, formulation.sent) {
      let present = staffing.present(of: profile).people
      let taking = present.isEmpty ? profile.people : present
      for (chance, column) in zip(profile.traits.chances, columns) {
        for turn in 0..<heads(column) {
          people[Place(slot: chance.slot, row: taking[turn % taking.count]), default: 0] += 1
        }
      }
    }
    let taken = people.sorted { ($0.key.slot, $0.key.row) < ($1.key.slot, $1.key.row) }
    let enrolments = taken.map { place, count in
      let slot = formulation.slots[place.slot]
      return Enrolment(
        official: rows[place.row].id, count: Heads(count), course: problem.courses[slot.course].id,
        intake: slot.intake)
    }
    let openings = formulation.slots.compactMap { slot -> ClassOpening? in
      guard let classes = formulation.classes[slot.index].map(heads), classes > 0 else { return nil }
      return ClassOpening(course: problem.courses[slot.course].id, intake: slot.intake, classes: classes)
    }
    return TrainingPlan(enrolments: enrolments, openings: openings, moves: staffing.moves)
  }

  private struct Place: Hashable {
    let slot: Int
    let row: Int
  }

  /// The plan's true result but for the values of the aims, which are those of the model.
  private func claim(_ values: [Int], of plan: TrainingPlan, _ oracle: Oracle) -> PlanningResult {
    var statement = Statement(
      PlanResultAccount.of(plan, oracle.surveyed, oracle.ledger).result(status: .optimal, bounds: values))
    statement.stages = zip(problem.stages, values).map { stage, value in
      StageResult(stage: stage, value: value, bound: value, gap: 0, isUnconditional: true)
    }
    return statement.result
  }
}
