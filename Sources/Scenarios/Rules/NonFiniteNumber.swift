internal import Diagnostics

/// No number is infinite or undefined.
enum NonFiniteNumber: ScenarioRule {
  static let name = "non-finite-number"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    draft.walk.values.compactMap { value in
      guard value.type.isNumber, NumberReading(value.node) == .notFinite else { return nil }
      return error(
        "'\(value.key)' of \(value.owner) is not a finite number",
        remedy: "write \(value.type.words), or leave the key out", at: value.node.location)
    }
  }
}
