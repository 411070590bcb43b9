public import Languages
public import TrainingDomain

/// A value of the input, of a kind that reports know how to print.
public enum InputValue: Hashable, Sendable {
  /// An amount of money.
  case money(Dong)
  /// A number of people.
  case people(Heads)
  /// A whole number: months, years of age, classes.
  case number(Int)
  /// A share of a whole, printed in per cent.
  case share(Fraction)
  /// An exact number that is no share, such as a weight.
  case exact(Fraction)
  /// A day.
  case day(CalendarDate)
  /// Whether something holds.
  case truth(Bool)
  /// Words or identifiers of the input, the same in every language.
  case text(String)
  /// Words of the program.
  case words(Wording)
  /// Conditions, at least one, with the words that name what they speak of.
  case conditions([EligibilityCondition], said: Wording)
}

extension InputValue {
  /// Entries one after another; nil for none.
  static func list(_ entries: [some CustomStringConvertible]) -> InputValue? {
    entries.isEmpty ? nil : .text(entries.map(\.description).joined(separator: ", "))
  }

  /// Conditions one after another, said with the names that a problem gives; nil for none.
  static func stated(_ conditions: [EligibilityCondition], _ problem: PlanningProblem) -> InputValue? {
    guard !conditions.isEmpty else { return nil }
    let said = conditions.map { $0.wording(in: problem) }.joined(separator: Wording(verbatim: "; "))
    return .conditions(conditions, said: said)
  }

  /// Where figures come from.
  static func origin(_ provenance: Provenance) -> InputValue {
    .text("\(provenance.basis.rawValue): \(provenance.source)")
  }
}
