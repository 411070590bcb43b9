/// Money that pays for courses, with a limit for every year.
public struct FundingSource: Hashable, Sendable, Identifiable {
  /// The source's identifier.
  public let id: Identifier<FundingSource>
  /// The source's name as it is printed.
  public let name: String
  /// The yearly limits, ascending; a year without one has no money.
  public let limits: [YearlyDong]
  /// Whether what is unspent in a year is added to the next, and accumulates.
  public let carriesOver: Bool
  /// Where the figures come from.
  public let provenance: Provenance

  /// Makes a funding source.
  public init(
    id: Identifier<FundingSource>, name: String, limits: [YearlyDong], carriesOver: Bool = false,
    provenance: Provenance
  ) {
    self.id = id
    self.name = name
    self.limits = limits
    self.carriesOver = carriesOver
    self.provenance = provenance
  }

  /// The limit of a year; zero where the source has no entry for it.
  public func limit(in year: Year) -> Dong { limits.first { $0.year == year }?.amount ?? .zero }
}
