internal import Diagnostics
internal import Languages

/// Intakes open in months of the year, each named once.
enum IntakeMonths: ScenarioRule {
  static let name = "intake-month"
  /// The key the rule speaks of.
  static let key = "intakeMonths"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    draft.entries(.courses).flatMap { course -> [Diagnostic] in
      guard let list = course.value[key], let items = list.items else { return [] }
      if items.isEmpty {
        return [
          error(
            Wording(
              en: "course '\(course.key)' has no intake month", vi: "khóa học '\(course.key)' không có tháng khai giảng"
            ), remedy: Wording(en: "name one, 1 to 12", vi: "nêu một tháng, từ 1 đến 12"), at: list.location)
        ]
      }
      var seen: Set<Int> = []
      return items.compactMap { item in
        guard let month = item.integer, month >= 0 else { return nil }
        if !(1...12).contains(month) {
          return error(
            Wording(
              en: "course '\(course.key)' opens in month \(month)",
              vi: "khóa học '\(course.key)' khai giảng vào tháng \(month)"),
            remedy: Wording(en: "write months as 1 to 12", vi: "ghi tháng từ 1 đến 12"), at: item.location)
        }
        guard !seen.insert(month).inserted else { return nil }
        return error(
          Wording(
            en: "course '\(course.key)' names month \(month) twice",
            vi: "khóa học '\(course.key)' nêu tháng \(month) hai lần"),
          remedy: Wording(en: "name it once", vi: "chỉ nêu một lần"), at: item.location)
      }
    }
  }
}
