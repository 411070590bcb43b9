internal import Diagnostics
internal import TrainingDomain

/// A course awards something that not everyone holds.
enum CourseAwards: ScenarioRule {
  static let name = "course-awards"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    draft.entries(.courses).flatMap { course -> [Diagnostic] in
      guard let list = course.value["awards"], let items = list.items else { return [] }
      if items.isEmpty {
        return [error("course '\(course.key)' awards nothing", remedy: "name a level", at: list.location)]
      }
      return items.compactMap { item in
        guard let level = draft.levels.level(item.text), level.rung == 0 else { return nil }
        return error(
          "course '\(course.key)' awards \(level), the lowest rung, which everyone holds",
          remedy: "name a higher rung", at: item.location)
      }
    }
  }
}
