internal import Diagnostics
internal import Languages
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
    // What a course waited for when it was last looked at; until that is within reach it need not be looked at again.
    var obstacles: [String: ScenarioTree] = [:]
    while waiting.count < before {
      before = waiting.count
      waiting = waiting.filter { course in
        if let level = obstacles[course.key], !reach.isWithinReach(level) { return true }
        if let obstacle = reach.obstacle(of: course.value) {
          obstacles[course.key] = obstacle
          return true
        }
        for level in awards(of: course, draft.levels) { reach.take(level) }
        return false
      }
    }
    let names = waiting.map { "'\($0.key)'" }.joined(separator: ", ")
    return waiting.compactMap { course in
      guard let obstacle = reach.obstacle(of: course.value) else { return nil }
      let level = obstacle.text.map { Wording(verbatim: $0) } ?? Wording(en: "a level", vi: "một bậc trình độ")
      return error(
        Wording(
          en: "course '\(course.key)' needs \(level), awarded only by courses in a circle: \(names)",
          vi: "khóa học '\(course.key)' cần \(level), mà bậc này chỉ do các khóa học lặp vòng cấp: \(names)"),
        remedy: Wording(en: "remove a prerequisite", vi: "bỏ một điều kiện tiên quyết"), at: obstacle.location)
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
    /// The highest rung of each track that can be reached.
    private var reached: [Track.ID: Int] = [:]

    init(levels: LevelIndex, rules: [ScenarioTree.Entry]) {
      self.levels = levels
      self.rules = rules
    }

    mutating func take(_ level: Level) { reached[level.track] = max(reached[level.track] ?? 0, level.rung) }

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

    /// Whether a level can be reached, or need not be; alternatives, which are no level, are always looked at.
    func isWithinReach(_ node: ScenarioTree) -> Bool {
      guard let level = levels.level(node.text), awarded.contains(level) else { return true }
      return reached[level.track].map { $0 >= level.rung } ?? false
    }
  }
}
