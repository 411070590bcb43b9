import TrainingDomain

/// A result whose parts can be stated otherwise.
struct Statement {
  var status: PlanningResult.Status
  var stages: [StageResult]
  var targets: [TargetResult]
  var quotas: [Quota]
  var enrolments: [CostedEnrolment]
  var budget: [BudgetLine]
  var moves: [CostedMove]
  var obstacles: [TargetObstacles]

  init(_ result: PlanningResult) {
    status = result.status
    stages = result.stages
    targets = result.targets
    quotas = result.quotas
    enrolments = result.enrolments
    budget = result.budget
    moves = result.moves
    obstacles = result.obstacles
  }

  var result: PlanningResult {
    PlanningResult(
      status: status, stages: stages, targets: targets, quotas: quotas, enrolments: enrolments, budget: budget,
      moves: moves, obstacles: obstacles)
  }
}
