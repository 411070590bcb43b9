internal import Diagnostics
internal import Languages
internal import TrainingDomain

/// A course awards something that not everyone holds.
enum CourseAwards: ScenarioRule {
  static let name = "course-awards"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    draft.entries(.courses).flatMap { course -> [Diagnostic] in
      guard let list = course.value["awards"], let items = list.items else { return [] }
      if items.isEmpty {
        return [
          error(
            Wording(
              en: "course '\(course.key)' awards nothing", vi: "khóa học '\(course.key)' không cấp bậc trình độ nào"),
            remedy: Wording(en: "name a level", vi: "nêu một bậc trình độ"), at: list.location)
        ]
      }
      return items.compactMap { item in
        guard let level = draft.levels.level(item.text), level.rung == 0 else { return nil }
        return error(
          Wording(
            en: "course '\(course.key)' awards \(level), the lowest rung, which everyone holds",
            vi: "khóa học '\(course.key)' cấp \(level), là bậc thấp nhất mà ai cũng có"),
          remedy: Wording(en: "name a higher rung", vi: "nêu một bậc cao hơn"), at: item.location)
      }
    }
  }
}
