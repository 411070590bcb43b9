internal import TrainingDomain

/// The roster as decisions about staff leave it, surveyed once for all plans that share those decisions.
struct StaffedSurvey: Sendable {
  /// The decisions.
  let moves: [StaffMove]
  /// The problem after them.
  let surveyed: SurveyContext
  /// Its targets, with the coefficients of the problem before anybody came or went.
  let ledger: TargetLedger

  init(_ surveyed: SurveyContext, _ ledger: TargetLedger, by moves: [StaffMove]) {
    self.moves = moves
    self.surveyed = SurveyContext(surveyed.unlengthened.staffed(by: moves))
    self.ledger = TargetLedger(self.surveyed, after: ledger)
  }
}
