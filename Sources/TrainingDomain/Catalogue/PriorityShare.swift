/// The least share of a course's learners who must be of a favoured kind, wherever anyone is sent.
public struct PriorityShare: Hashable, Sendable {
  /// Who is favoured.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Women.
    case women
    /// Members of an ethnic minority.
    case ethnicMinority
    /// Those below the young age limit on the intake's first day.
    case young
  }

  /// Over which learners the share is taken.
  public enum Period: String, Hashable, Sendable, CaseIterable {
    /// All learners of the course in the whole horizon.
    case horizon
    /// The learners of each intake on their own.
    case intake
  }

  /// Who is favoured.
  public let kind: Kind
  /// The least share, from 0 to 1.
  public let share: Fraction
  /// Over which learners it is taken.
  public let period: Period

  /// Makes a priority share.
  public init(kind: Kind, share: Fraction, period: Period = .horizon) {
    self.kind = kind
    self.share = share
    self.period = period
  }
}
