internal import Diagnostics
internal import Languages

/// Every date is a day of the calendar.
enum ImpossibleDate: ScenarioRule {
  static let name = "impossible-date"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    draft.walk.values.compactMap { value in
      guard case .date = value.type, hasForm(value.node.text ?? ""), value.node.date == nil else { return nil }
      return error(
        Wording(
          en: "'\(value.key)' of \(value.owner) is no day of the calendar",
          vi: "'\(value.key)' của \(value.owner) không phải là ngày có thật"),
        remedy: Wording(en: "correct the day, the month or the year", vi: "sửa ngày, tháng hoặc năm"),
        at: value.node.location)
    }
  }

  /// Whether a text looks like `2030-12-31`.
  static func hasForm(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.utf8.count) == [4, 2, 2] && parts.allSatisfy { $0.utf8.allSatisfy { (48...57).contains($0) } }
  }
}
