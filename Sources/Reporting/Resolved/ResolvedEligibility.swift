internal import Languages
internal import TrainingDomain

/// A condition of eligibility, in words and with the keys of the scenario format.
enum ResolvedEligibility {
  /// The condition with its words, which name groups, units and levels as a problem does.
  static func stated(
    _ condition: EligibilityCondition, _ problem: PlanningProblem, in language: Language
  ) -> JSONValue {
    let words = condition.wording(in: problem).text(in: language)
    return .fields([("words", .string(words)), ("condition", structured(condition))])
  }

  /// The condition as the scenario format writes it: one key and its value.
  static func structured(_ condition: EligibilityCondition) -> JSONValue {
    let (key, value): (String, JSONValue) =
      switch condition {
      case .inAnyGroup(let groups): ("inAnyGroup", .strings(groups.map(\.rawValue)))
      case .inAnyUnit(let units): ("inAnyUnit", .strings(units.map(\.rawValue)))
      case .inAnyPosition(let positions): ("inAnyPosition", .strings(positions.map(\.rawValue)))
      case .atLeast(let level): ("atLeastLevel", .string(level.description))
      case .below(let level): ("belowLevel", .string(level.description))
      case .ageAtLeast(let women, let men): ("ageAtLeastYears", ages(women, men))
      case .ageAtMost(let women, let men): ("ageAtMostYears", ages(women, men))
      case .partyMember(let standing): ("party", .string(standing.rawValue))
      case .yearsServedAtLeast(let years): ("yearsServedAtLeast", .integer(years))
      case .monthsOfServiceLeftMoreThan(let months): ("monthsOfServiceLeftMoreThan", .integer(months))
      case .flagged(let flag): ("flag", .string(flag.rawValue))
      case .notFlagged(let flag): ("notFlag", .string(flag.rawValue))
      case .ofSex(let sex): ("sex", .string(sex.rawValue))
      case .ethnicMinority(let expected): ("ethnicMinority", .bool(expected))
      case .ratedAtLeast(let rating, let years):
        ("ratedAtLeast", .fields([("rating", .string("\(rating)")), ("years", .integer(years))]))
      case .anyOf(let alternatives): ("anyOf", .array(alternatives.map { .array($0.map(structured)) }))
      }
    return .fields([(key, value)])
  }

  private static func ages(_ women: Int, _ men: Int) -> JSONValue {
    .fields([("women", .integer(women)), ("men", .integer(men))])
  }
}
