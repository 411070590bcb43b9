internal import Diagnostics

/// Every rule of a scenario.
enum RuleBook {
  /// The rules, in no order that matters: reports are sorted by place.
  static let rules: [any ScenarioRule.Type] = [
    HorizonOrder.self, UnknownKey.self, MissingKey.self, WrongType.self, ImpossibleDate.self, ImplausibleDate.self,
    NegativeNumber.self,
    NonFiniteNumber.self, OverflowingNumber.self, ExcessiveMoney.self, NumberRange.self, IntakeMonths.self,
    ThresholdRange.self, ShareRange.self, CostByStudyYear.self, ClassSizes.self, YearsInHorizon.self,
    UnknownReference.self, UnknownRosterReference.self, UnknownPreviousEnrolment.self, DuplicateOfficial.self,
    EmptyRoster.self, OfficialCount.self, RosterSize.self, ServiceDates.self, DuplicatePeople.self,
    MissingServiceEnd.self,
    EmptyTargetGroup.self, PrerequisiteCycle.self, PinConsistency.self, UnofferedPin.self,
    ConditionForm.self, TrackRungs.self, IdentifierForm.self, SeatScope.self, ObjectiveOrder.self, CourseAwards.self,
    RetirementSteps.self, UnitAbsenceShare.self, DueInHorizon.self, TargetIndicator.self,
    StructureForm.self, LeverForm.self, UnknownPublishedRow.self,
  ]

  /// What breaks any rule.
  static func findings(in draft: ScenarioDraft) -> [Diagnostic] { rules.flatMap { $0.findings(in: draft) } }
}
