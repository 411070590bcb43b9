/// One condition an official must meet on the first day of an intake.
public indirect enum EligibilityCondition: Hashable, Sendable {
  /// Belongs to at least one of the groups.
  case inAnyGroup([OfficialGroup.ID])
  /// Works in one of the units.
  case inAnyUnit([WorkUnit.ID])
  /// Holds one of the positions.
  case inAnyPosition([Position])
  /// Holds the level: from the roster, a course in progress or an earlier course of the plan.
  case atLeast(Level)
  /// Neither holds the level nor is already studying for it.
  case below(Level)
  /// Has completed at least so many years of age.
  case ageAtLeast(women: Int, men: Int)
  /// Has completed at most so many years of age.
  case ageAtMost(women: Int, men: Int)
  /// Is a Party member of at least this standing.
  case partyMember(PartyMembership)
  /// Has completed at least so many years of service.
  case yearsServedAtLeast(Int)
  /// Has strictly more than so many whole months of service left.
  case monthsOfServiceLeftMoreThan(Int)
  /// Carries the flag.
  case flagged(OfficialFlag.ID)
  /// Does not carry the flag.
  case notFlagged(OfficialFlag.ID)
  /// Is of this sex.
  case ofSex(Sex)
  /// Is, or is not, of an ethnic minority.
  case ethnicMinority(Bool)
  /// Was rated at least so in each of the last rated years.
  case ratedAtLeast(Rating, years: Int)
  /// Meets every condition of at least one of the alternatives.
  case anyOf([[EligibilityCondition]])
}
