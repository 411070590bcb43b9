internal import Diagnostics
internal import TrainingDomain

/// Courses do not wait for one another in a circle, whether through prerequisites or through conditions on levels held.
///
/// A level that no course awards exactly must come from the roster and holds nobody up here; a higher rung of the same
/// track, once it can be reached, serves as well as the one asked for.
enum PrerequisiteCycle: ScenarioRule {
  static let name = "prerequisite-cycle"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    let courses = draft.entries(.courses)
    var reach = Reach(levels: draft.levels, rules: draft.entries(.eligibilityRules))
    for course in courses { reach.awarded.formUnion(awards(of: course, draft.levels)) }
    var waiting = courses
    var before = Int.max
    while waiting.count < before {
      before = waiting.count
      waiting = waiting.filter { course in
        guard reach.obstacle(of: course.value) == nil else { return true }
        reach.reached += awards(of: course, draft.levels)
        return false
      }
    }
    let names = waiting.map { "'\($0.key)'" }.joined(separator: ", ")
    return waiting.compactMap { course in
      guard let obstacle = reach.obstacle(of: course.value) else { return nil }
      let level = obstacle.text ?? "a level"
      return error(
        "course '\(course.key)' needs \(level), awarded only by courses in a circle: \(names)",
        remedy: "remove a prerequisite", at: obstacle.location)
    }
  }

  private static func awards(of course: ScenarioTree.Entry, _ levels: LevelIndex) -> [Level] {
    (course.value["awards"]?.texts ?? []).compactMap(levels.level)
  }

  /// The levels that courses award, and those of them that can be reached.
  private struct Reach {
    let levels: LevelIndex
    let rules: [ScenarioTree.Entry]
    var awarded: Set<Level> = []
    var reached: [Level] = []

    /// What keeps everybody from starting a course: a level, or the alternatives none of which is open.
    func obstacle(of course: ScenarioTree) -> ScenarioTree? {
      let named = course["rules"]?.texts ?? []
      let rules = rules.filter { named.contains($0.key) }.map(\.value)
      let prerequisites = (rules + [course]).flatMap { $0["prerequisites"]?.items ?? [] }
      let conditions = rules.flatMap { $0["conditions"]?.items ?? [] } + (course["eligibility"]?.items ?? [])
      return prerequisites.first { !isWithinReach($0) } ?? obstacle(in: conditions)
    }

    private func obstacle(in conditions: [ScenarioTree]) -> ScenarioTree? {
      for condition in conditions {
        if let level = condition["atLeastLevel"], !isWithinReach(level) { return level }
        guard let anyOf = condition["anyOf"], let alternatives = anyOf.items, !alternatives.isEmpty else { continue }
        if alternatives.allSatisfy({ obstacle(in: $0.items ?? []) != nil }) { return anyOf }
      }
      return nil
    }

    private func isWithinReach(_ node: ScenarioTree) -> Bool {
      guard let level = levels.level(node.text), awarded.contains(level) else { return true }
      return reached.contains { $0.covers(level) }
    }
  }
}
