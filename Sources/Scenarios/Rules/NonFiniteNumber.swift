internal import Diagnostics
internal import Languages

/// No number is infinite or undefined.
enum NonFiniteNumber: ScenarioRule {
  static let name = "non-finite-number"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    draft.walk.values.compactMap { value in
      guard value.type.isNumber, NumberReading(value.node) == .notFinite else { return nil }
      return error(
        Wording(
          en: "'\(value.key)' of \(value.owner) is not a finite number",
          vi: "'\(value.key)' của \(value.owner) không phải là số hữu hạn"),
        remedy: Wording(
          en: "write \(value.type.words), or leave the key out", vi: "ghi \(value.type.words), hoặc bỏ mục này"),
        at: value.node.location)
    }
  }
}
