internal import LinearModel
internal import TrainingDomain

/// Plans by profiles: solves, deals the places out, and where a profile does not split models its people one by one.
struct ProfilePlanning {
  let solver: any MILPSolver
  let options: PlanningOptions
  let surveyed: SurveyContext
  let ledger: TargetLedger
  let deadline: Deadline
  /// The rules written into the model; every one of them, except where a test asks what one rule does.
  var families: [any ConstraintFamily.Type] = ConstraintFamilies.all

  /// What came of it.
  enum Outcome {
    case planned(TrainingPlan, StagedSearch.Reached, Effort)
    case nothingToDecide
    case infeasible
    case stopped(Termination)
  }

  /// How much the profiles merged, and how often the split had to be repaired.
  struct Effort {
    /// Most people of one profile in the first model.
    var largestProfile = 0
    /// Models solved because a profile did not split.
    var repairs = 0
  }

  func plan() throws(SolverError) -> Outcome {
    var apart = Set<Int>()
    var effort = Effort()
    while true {
      let profiles = ProfileGrouping(surveyed, ledger, apart: apart).profiles
      effort.largestProfile = max(effort.largestProfile, profiles.map(\.size).max() ?? 0)
      var formulation = PlanFormulation(surveyed, ledger, profiles: profiles, families: families)
      let objectives = surveyed.problem.stages.map { formulation.objective(for: $0) }
      guard !formulation.model.variables.isEmpty else { return .nothingToDecide }
      let search = StagedSearch(solver: solver, options: options, deadline: deadline)
      switch try search.search(formulation.model, objectives, start: formulation.idlePoint) {
      case .infeasible: return .infeasible
      case .stopped(let termination): return .stopped(termination)
      case .reached(let reached):
        switch PlanDeal.deal(reached.point, of: formulation) {
        case .plan(let plan): return .planned(plan, reached, effort)
        case .unsplit(let people):
          if deadline.hasPassed { return .stopped(.timeLimit) }
          apart.formUnion(people)
          effort.repairs += 1
        }
      }
    }
  }
}
