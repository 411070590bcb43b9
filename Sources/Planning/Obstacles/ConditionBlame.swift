internal import TrainingDomain

/// Says an unmet condition of a course as a planner would.
struct ConditionBlame {
  /// The official's conditions at the intake at which the course is refused.
  let reading: ConditionReading

  /// The reason behind a condition that is not met.
  func reason(for condition: EligibilityCondition) -> BlockingReason {
    switch condition {
    case .monthsOfServiceLeftMoreThan(let months): .serviceLeft(atMost: months)
    case .ageAtMost(let women, let men): .overAge(women: women, men: men)
    case .ageAtLeast(let women, let men): .underAge(women: women, men: men)
    case .partyMember(let standing): .notPartyMember(standing)
    case .atLeast(let level): .lacks(level, because: nil)
    case .inAnyGroup, .inAnyUnit, .inAnyPosition, .flagged, .notFlagged, .ofSex, .ethnicMinority:
      .notMeantFor(condition)
    case .below, .yearsServedAtLeast, .ratedAtLeast: .condition(condition)
    case .anyOf(let alternatives): reason(forAllOf: alternatives)
    }
  }

  /// Alternatives meant for others are left out where one is meant for the official; if what is left says one thing,
  /// that is the reason, and otherwise all that is missing is named.
  private func reason(forAllOf alternatives: [[EligibilityCondition]]) -> BlockingReason {
    let missing = alternatives.map { $0.filter { reading.clauses(of: $0).contains(where: \.isImpossible) } }
      .filter { !$0.isEmpty }
    let own = missing.filter { !$0.contains(where: isForOthers) }
    let told = own.isEmpty ? missing : own
    let reasons = told.map { alternative in
      alternative.count == 1 ? alternative.first.map(reason(for:)) : nil
    }
    if let first = reasons.first, let reason = first, reasons.allSatisfy({ $0 == reason }) { return reason }
    return .noAlternative(told)
  }

  private func isForOthers(_ condition: EligibilityCondition) -> Bool {
    if case .notMeantFor = reason(for: condition) { return true }
    return false
  }
}
