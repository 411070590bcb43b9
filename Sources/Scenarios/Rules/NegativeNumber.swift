internal import Diagnostics
internal import Languages

/// No number of a scenario is negative: neither money nor seats, months or shares.
enum NegativeNumber: ScenarioRule {
  static let name = "negative-number"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    draft.walk.values.compactMap { value in
      guard value.type.isNumber, value.type != .year, NumberReading(value.node).isNegative else { return nil }
      return error(
        Wording(en: "'\(value.key)' of \(value.owner) is negative", vi: "'\(value.key)' của \(value.owner) là số âm"),
        remedy: Wording(en: "write \(value.type.words)", vi: "ghi \(value.type.words)"), at: value.node.location)
    }
  }
}
