import TrainingDomain

/// Conditions an official fails beyond doubt when an intake starts, judged from the roster alone.
///
/// Where a day decides, or a course in progress could, nothing is said: this errs on the side of passing.
struct FailedCondition {
  let official: Official
  let intake: Month

  /// Whether the condition is certainly not met by an official whom no plan teaches anything.
  func isFailed(_ condition: EligibilityCondition) -> Bool {
    let years = intake.year.number - official.birth.year.number
    switch condition {
    case .inAnyGroup(let groups): return !groups.contains { official.belongs(to: $0) }
    case .inAnyUnit(let units): return !units.contains(official.unit)
    case .inAnyPosition(let positions): return official.position.map { !positions.contains($0) } ?? true
    case .atLeast(let level): return official.inProgress.isEmpty && !official.holds(level)
    case .below(let level): return official.holds(level)
    case .ageAtLeast(let women, let men): return years < (official.sex == .female ? women : men)
    case .ageAtMost(let women, let men): return years - 1 > (official.sex == .female ? women : men)
    case .partyMember(let standing): return official.party < standing
    case .yearsServedAtLeast(let asked):
      return official.serviceStart.map { intake.year.number - $0.year.number < asked } ?? true
    case .monthsOfServiceLeftMoreThan(let asked):
      return intake.distance(to: official.serviceEnd.lastDay.month) + 1 <= asked
    case .flagged(let flag): return !official.flags.contains(flag)
    case .notFlagged(let flag): return official.flags.contains(flag)
    case .ofSex(let sex): return official.sex != sex
    case .ethnicMinority(let asked): return official.isEthnicMinority != asked
    case .ratedAtLeast(let rating, let asked):
      return official.ratings.count < asked || official.ratings.allSatisfy { $0.rating < rating }
    case .anyOf(let alternatives): return alternatives.allSatisfy { $0.contains(where: isFailed) }
    }
  }

  /// The kind of a condition, by which ways of failing are told apart.
  static func kind(of condition: EligibilityCondition) -> String {
    Mirror(reflecting: condition).children.first?.label ?? ""
  }

  static let kinds = [
    "inAnyGroup", "inAnyUnit", "inAnyPosition", "atLeast", "below", "ageAtLeast", "ageAtMost", "partyMember",
    "yearsServedAtLeast", "monthsOfServiceLeftMoreThan", "flagged", "notFlagged", "ofSex", "ethnicMinority",
    "ratedAtLeast", "anyOf",
  ]
}
