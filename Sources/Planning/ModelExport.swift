public import LinearModel
public import TrainingDomain

/// Writes a problem as a linear model for other solvers to check.
public enum ModelExport {
  /// The model of a problem's first aim in either formulation.
  public static func model(of problem: PlanningProblem, formulation: FormulationKind) -> LinearModel {
    let surveyed = SurveyContext(problem)
    let ledger = TargetLedger(surveyed)
    switch formulation {
    case .profile:
      let grouping = ProfileGrouping(surveyed, ledger)
      var written = PlanFormulation(surveyed, ledger, grouping, families: ConstraintFamilies.all)
      if let stage = problem.stages.first { written.model.objective = written.objective(for: stage).objective }
      return written.model
    case .individual:
      var written = IndividualFormulation(surveyed, ledger)
      if let stage = problem.stages.first { written.model.objective = written.objective(for: stage).objective }
      return written.model
    }
  }
}
