public import TrainingDomain

/// What differs between the inputs of two plans.
public enum InputDifferences {
  /// The differences, kind by kind; empty for equal inputs. The order in which entries are listed is none.
  ///
  /// - Parameters:
  ///   - before: the input compared with.
  ///   - after: the input compared.
  public static func between(_ before: PlanningProblem, _ after: PlanningProblem) -> [InputDifference] {
    kinds.flatMap { $0(before, after) }
  }

  /// Every kind of difference, in the order in which reports list them.
  private static var kinds: [(PlanningProblem, PlanningProblem) -> [InputDifference]] {
    [
      MoneyDifferences.between, CourseDifferences.between, TargetDifferences.between, UnitDifferences.between,
      RecruitmentDifferences.between, TransferDifferences.between, EarlyRetirementDifferences.between,
      OfficialDifferences.between, PinDifferences.between, ScenarioDifferences.between,
      RetirementAgeDifferences.between, EligibilityRuleDifferences.between, TrackDifferences.between,
      GroupDifferences.between, FlagDifferences.between, StructureDifferences.between,
      PreviousPlanDifferences.between, SentInFactDifferences.between, AssumptionDifferences.between,
    ]
  }
}
