internal import Diagnostics
internal import Languages
internal import TrainingDomain

/// Every whole number lies within its bounds, and nothing that must be above zero is zero.
enum NumberRange: ScenarioRule {
  static let name = "number-range"
  /// The greatest exact number: of a weight, or of officials always allowed to be absent.
  private static let greatest = 1_000_000

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    draft.walk.values.compactMap { value in
      let number = NumberReading(value.node)
      guard !number.isNegative, !isOwnMatter(value), !isInRange(number, value.type) else { return nil }
      return error(
        Wording(
          en: "'\(value.key)' of \(value.owner) cannot be '\(value.node.text ?? "")'",
          vi: "'\(value.key)' của \(value.owner) không thể là '\(value.node.text ?? "")'"),
        remedy: Wording(en: "write \(value.type.words)", vi: "ghi \(value.type.words)"),
        at: value.node.location)
    }
  }

  /// Whether another rule speaks of the value.
  private static func isOwnMatter(_ value: SchemaWalk.TypedValue) -> Bool { value.key == IntakeMonths.key }

  private static func isInRange(_ number: NumberReading, _ type: ValueType) -> Bool {
    guard let value = number.value else { return true }
    switch type {
    case .wholeNumber(let range):
      guard case .whole(let whole) = number else { return true }
      return range.contains(whole)
    case .positive: return value > .zero && value <= .init(greatest)
    case .amount: return value <= .init(greatest)
    case .duration: return value > .zero && (value < .one || value.denominator == 1) && value <= .init(1200)
    default: return true
    }
  }
}
