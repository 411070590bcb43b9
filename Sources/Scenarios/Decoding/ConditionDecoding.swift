internal import TrainingDomain

/// Decodes the conditions of eligibility of a checked tree.
struct ConditionDecoding {
  /// The rungs of the tracks.
  let levels: LevelIndex

  /// The conditions of a list.
  func conditions(_ list: ScenarioTree?) -> [EligibilityCondition] {
    (list?.items ?? []).flatMap { item in item.setEntries.compactMap { condition($0.key, $0.value) } }
  }

  private func condition(_ key: String, _ value: ScenarioTree) -> EligibilityCondition? {
    switch key {
    case "atLeastLevel": levels.level(value.text).map { .atLeast($0) }
    case "belowLevel": levels.level(value.text).map { .below($0) }
    case "monthsOfServiceLeftMoreThan": value.integer.map { .monthsOfServiceLeftMoreThan($0) }
    case "ageAtLeastYears": ages(value).map { .ageAtLeast(women: $0.women, men: $0.men) }
    case "ageAtMostYears": ages(value).map { .ageAtMost(women: $0.women, men: $0.men) }
    case "party": value.text.flatMap(PartyMembership.init).map { .partyMember($0) }
    case "yearsServedAtLeast": value.integer.map { .yearsServedAtLeast($0) }
    case "inAnyGroup": .inAnyGroup(value.texts.map { OfficialGroup.ID($0) })
    case "inAnyUnit": .inAnyUnit(value.texts.map { WorkUnit.ID($0) })
    case "inAnyPosition": .inAnyPosition(value.texts.map(Position.init))
    case "flag": value.text.map { .flagged(OfficialFlag.ID($0)) }
    case "notFlag": value.text.map { .notFlagged(OfficialFlag.ID($0)) }
    case "sex": value.text.flatMap(Sex.init).map { .ofSex($0) }
    case "ethnicMinority": value.truth.map { .ethnicMinority($0) }
    case "ratedAtLeast": rated(value)
    case "anyOf": .anyOf((value.items ?? []).map { conditions($0) })
    default: nil
    }
  }

  private func ages(_ value: ScenarioTree) -> (women: Int, men: Int)? {
    if let both = value.integer { return (both, both) }
    guard let women = value["women"]?.integer, let men = value["men"]?.integer else { return nil }
    return (women, men)
  }

  private func rated(_ value: ScenarioTree) -> EligibilityCondition? {
    guard let rating = value["rating"]?.text.flatMap(CellParsing.rating), let years = value["years"]?.integer
    else { return nil }
    return .ratedAtLeast(rating, years: years)
  }
}
