internal import TrainingDomain

/// Judges the conditions of eligibility of one official on the first day of one intake.
struct ConditionJudge {
  let official: Official
  let intake: Int
  let levels: LevelsAtIntake

  /// Whether all conditions are met.
  func allows(_ conditions: [EligibilityCondition]) -> Bool { conditions.allSatisfy { objection(to: $0) == nil } }

  /// Why a condition is not met; nil where it is.
  func objection(to condition: EligibilityCondition) -> String? {
    switch condition {
    case .inAnyGroup(let groups):
      let isIn = groups.contains { $0.rawValue == "everyone" || official.groups.contains($0) }
      return isIn ? nil : "belongs to none of the groups \(list(groups))"
    case .inAnyUnit(let units):
      return units.contains(official.unit) ? nil : "works in \(official.unit), not in \(list(units))"
    case .inAnyPosition(let positions):
      let isIn = official.position.map { positions.contains($0) } ?? false
      return isIn ? nil : "holds none of the posts \(list(positions))"
    case .atLeast(let level):
      return levels.holds(level) ? nil : "does not hold \(level)"
    case .below(let level):
      return levels.holdsOrStudies(level) ? "holds or already studies for \(level) and should be below it" : nil
    case .ageAtLeast(let women, let men):
      let bound = official.sex == .female ? women : men
      return age >= bound ? nil : "is \(age) years old, younger than \(bound)"
    case .ageAtMost(let women, let men):
      let bound = official.sex == .female ? women : men
      return age <= bound ? nil : "is \(age) years old, older than \(bound)"
    case .partyMember(let standing):
      return isMember(standing) ? nil : "has the Party standing \(official.party.rawValue), not \(standing.rawValue)"
    case .yearsServedAtLeast(let years):
      return yearsServedObjection(years)
    case .monthsOfServiceLeftMoreThan(let months):
      let left = AuditCalendar.monthsOfService(from: intake, to: official.serviceEnd.lastDay)
      return left > months ? nil : "has \(left) months of service left, not more than \(months)"
    case .flagged(let flag):
      return official.flags.contains(flag) ? nil : "is not flagged \(flag)"
    case .notFlagged(let flag):
      return official.flags.contains(flag) ? "is flagged \(flag)" : nil
    case .ofSex(let sex):
      return official.sex == sex ? nil : "is not \(sex.rawValue)"
    case .ethnicMinority(let expected):
      if official.isEthnicMinority == expected { return nil }
      return expected ? "is not of an ethnic minority" : "is of an ethnic minority"
    case .ratedAtLeast(let rating, let years):
      return ratingObjection(rating, years)
    case .anyOf(let alternatives):
      if alternatives.contains(where: allows) { return nil }
      let reasons = alternatives.map { $0.compactMap(objection).joined(separator: " and ") }
      return "meets no alternative (\(reasons.joined(separator: "; or ")))"
    }
  }

  private var age: Int { AuditCalendar.completedYears(since: official.birth, onFirstDayOf: intake) }

  private func isMember(_ standing: PartyMembership) -> Bool {
    switch standing {
    case .none: true
    case .probationary: official.party == .probationary || official.party == .full
    case .full: official.party == .full
    }
  }

  private func yearsServedObjection(_ years: Int) -> String? {
    guard let start = official.serviceStart else { return "has no known start of service, \(years) years are asked" }
    let served = AuditCalendar.completedYears(since: start, onFirstDayOf: intake)
    return served >= years ? nil : "has served \(served) years, fewer than \(years)"
  }

  private func ratingObjection(_ rating: Rating, _ years: Int) -> String? {
    let latest = official.ratings.sorted { $0.year.number > $1.year.number }.prefix(max(0, years))
    if latest.count < years { return "was rated in \(latest.count) years, \(years) are asked" }
    guard let poor = latest.first(where: { $0.rating.rawValue < rating.rawValue }) else { return nil }
    return "was rated below \(rating) in \(poor.year.number)"
  }

  private func list(_ names: [some CustomStringConvertible]) -> String {
    names.map(\.description).joined(separator: ", ")
  }
}
