internal import Diagnostics
internal import Languages

/// Every number can be reckoned with exactly.
enum OverflowingNumber: ScenarioRule {
  static let name = "overflowing-number"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    draft.walk.values.compactMap { value in
      guard value.type.isNumber, isOverflowing(value) else { return nil }
      return error(
        Wording(
          en: "'\(value.key)' of \(value.owner) has more digits than can be reckoned with exactly",
          vi: "'\(value.key)' của \(value.owner) có nhiều chữ số hơn mức tính chính xác được"),
        remedy: Wording(
          en: "write at most six decimals, no exponent, and nothing finer than 1/1000",
          vi: "ghi nhiều nhất sáu chữ số thập phân, không dùng số mũ, không nhỏ hơn 1/1000"), at: value.node.location)
    }
  }

  /// Whole numbers are bounded by rules of their own; exact ones must leave room for sums and products.
  private static func isOverflowing(_ value: SchemaWalk.TypedValue) -> Bool {
    switch NumberReading(value.node) {
    case .overflowing: true
    case .whole: value.type.isExactNumber && value.node.fraction == nil
    default: false
    }
  }
}
