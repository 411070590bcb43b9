public import TrainingDomain

/// Something that is true of an official or not, and that a table counts.
public enum SummaryTrait: Hashable, Sendable, CustomStringConvertible {
  /// Is a woman.
  case woman
  /// Is of an ethnic minority.
  case ethnicMinority
  /// Is a Party member of at least this standing.
  case party(PartyMembership)
  /// Has not completed this age, in years, on the day the table is reckoned on.
  case under(age: Int)
  /// Carries a flag.
  case flag(OfficialFlag.ID)
  /// Holds a level or a higher one of its track.
  case level(Level)

  /// The trait as the table writes it.
  public var description: String {
    switch self {
    case .woman: "women"
    case .ethnicMinority: "ethnicMinority"
    case .party(let standing): "party/\(standing.rawValue)"
    case .under(let age): "under/\(age)"
    case .flag(let flag): "flag/\(flag)"
    case .level(let level): "\(level)"
    }
  }
}
