internal import Diagnostics

/// No number of a scenario is negative: neither money nor seats, months or shares.
enum NegativeNumber: ScenarioRule {
  static let name = "negative-number"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    draft.walk.values.compactMap { value in
      guard value.type.isNumber, value.type != .year, NumberReading(value.node).isNegative else { return nil }
      return error(
        "'\(value.key)' of \(value.owner) is negative", remedy: "write \(value.type.words)", at: value.node.location)
    }
  }
}
