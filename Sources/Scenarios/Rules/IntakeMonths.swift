internal import Diagnostics

/// Intakes open in months of the year, each named once.
enum IntakeMonths: ScenarioRule {
  static let name = "intake-month"
  /// The key the rule speaks of.
  static let key = "intakeMonths"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    draft.entries(.courses).flatMap { course -> [Diagnostic] in
      guard let list = course.value[key], let items = list.items else { return [] }
      if items.isEmpty {
        return [error("course '\(course.key)' has no intake month", remedy: "name one, 1 to 12", at: list.location)]
      }
      var seen: Set<Int> = []
      return items.compactMap { item in
        guard let month = item.integer, month >= 0 else { return nil }
        if !(1...12).contains(month) {
          return error(
            "course '\(course.key)' opens in month \(month)", remedy: "write months as 1 to 12", at: item.location)
        }
        guard !seen.insert(month).inserted else { return nil }
        return error("course '\(course.key)' names month \(month) twice", remedy: "name it once", at: item.location)
      }
    }
  }
}
