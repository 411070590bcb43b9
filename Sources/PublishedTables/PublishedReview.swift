public import Diagnostics

/// Recomputes the figures of a document and says what does not add up.
public enum PublishedReview {
  /// Every check, in no order that matters: findings are sorted by place.
  static let checks: [any PublishedCheck.Type] = [
    CountBeyondGroup.self, ShareOfCount.self, UnlikePrecision.self, PartsAndTotal.self, SharesAndHundred.self,
    ShareWithoutCount.self, ImpossibleTarget.self, AttainmentOfTarget.self, CappedAttainment.self, RatioToBase.self,
    FaultCarriedOn.self, BlankCell.self, TextAgainstTable.self, ConventionTally.self,
  ]

  /// What is found: a warning for each fault, a note for each blank cell and for each table's tally.
  public static func findings(in summary: PublishedSummary) -> [Diagnostic] {
    DiagnosticReport(checks.flatMap { $0.findings(in: summary) }).diagnostics
  }
}
