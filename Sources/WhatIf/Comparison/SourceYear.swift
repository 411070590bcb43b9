public import TrainingDomain

/// What a source of money grants and pays in a year, training and staff apart.
public struct SourceYear: Hashable, Sendable {
  /// The source.
  public let source: FundingSource.ID
  /// The year.
  public let year: Year
  /// What is granted, without what is carried over.
  public let granted: Dong
  /// What is spent on learners and classes.
  public let training: Dong
  /// What is spent on staff who come, move and go.
  public let staff: Dong

  /// Makes a source's year.
  public init(source: FundingSource.ID, year: Year, granted: Dong, training: Dong, staff: Dong) {
    self.source = source
    self.year = year
    self.granted = granted
    self.training = training
    self.staff = staff
  }

  /// All that is spent.
  public var spent: Dong { training + staff }
}
