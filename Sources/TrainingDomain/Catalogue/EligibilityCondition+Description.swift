extension EligibilityCondition: CustomStringConvertible {
  /// The condition in words, as reports give it.
  public var description: String {
    switch self {
    case .inAnyGroup(let groups): "in \(Self.choice(groups.map(\.rawValue)))"
    case .inAnyUnit(let units): "works in \(Self.choice(units.map(\.rawValue)))"
    case .inAnyPosition(let positions): "holds the post \(Self.choice(positions.map(\.rawValue)))"
    case .atLeast(let level): "holds \(level) or higher"
    case .below(let level): "below \(level)"
    case .ageAtLeast(let women, let men): "aged \(Self.ages(women, men)) or over"
    case .ageAtMost(let women, let men): "aged \(Self.ages(women, men)) or under"
    case .partyMember(let standing):
      standing == .full ? "full Party member" : standing == .probationary ? "Party member" : "anyone"
    case .yearsServedAtLeast(let years): "at least \(years) years served"
    case .monthsOfServiceLeftMoreThan(let months): "more than \(months) months of service left"
    case .flagged(let flag): "flagged \(flag)"
    case .notFlagged(let flag): "not flagged \(flag)"
    case .ofSex(let sex): sex == .female ? "a woman" : "a man"
    case .ethnicMinority(let expected): expected ? "of an ethnic minority" : "not of an ethnic minority"
    case .ratedAtLeast(let rating, let years): "rated \(rating) or better in the last \(years) years"
    case .anyOf(let alternatives):
      alternatives.map { $0.map(\.description).joined(separator: " and ") }.joined(separator: ", or ")
    }
  }

  private static func choice(_ names: [String]) -> String { names.joined(separator: " or ") }

  private static func ages(_ women: Int, _ men: Int) -> String {
    women == men ? String(women) : "\(women) (women) / \(men) (men)"
  }
}
