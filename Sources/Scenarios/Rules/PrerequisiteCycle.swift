internal import Diagnostics

/// Courses do not wait for one another in a circle.
///
/// A prerequisite that no course awards exactly must come from the roster and holds nobody up here.
enum PrerequisiteCycle: ScenarioRule {
  static let name = "prerequisite-cycle"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    let courses = draft.entries(.courses)
    var awarded: Set<String> = []
    for course in courses { awarded.formUnion(course.value["awards"]?.texts ?? []) }
    var reachable: Set<String> = []
    var waiting = courses
    var isMoving = true
    while isMoving {
      isMoving = false
      waiting = waiting.filter { course in
        let needs = (course.value["prerequisites"]?.texts ?? []).filter(awarded.contains)
        guard needs.allSatisfy(reachable.contains) else { return true }
        reachable.formUnion(course.value["awards"]?.texts ?? [])
        isMoving = true
        return false
      }
    }
    return waiting.compactMap { course in
      let needs = course.value["prerequisites"]?.items?.first { item in
        item.text.map { awarded.contains($0) && !reachable.contains($0) } ?? false
      }
      guard let needs else { return nil }
      let names = waiting.map { "'\($0.key)'" }.joined(separator: ", ")
      return error(
        "course '\(course.key)' needs \(needs.text ?? ""), awarded only by courses in a circle: \(names)",
        remedy: "remove a prerequisite", at: needs.location)
    }
  }
}
