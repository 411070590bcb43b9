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
    let circle = waiting(courses, for: &reach, draft.levels)
    let names = listed(circle)
    return circle.compactMap { course in
      guard let obstacle = reach.obstacle(of: course.value) else { return nil }
      let level = obstacle.text.map { Wording(verbatim: $0) } ?? Wording(en: "a level", vi: "một bậc trình độ")
      return error(
        Wording(
          en: "course '\(course.key)' needs \(level), awarded only by courses in a circle: \(names)",
          vi: "khóa học '\(course.key)' cần \(level), mà bậc này chỉ do các khóa học lặp vòng cấp: \(names)"),
        remedy: Wording(en: "remove a prerequisite", vi: "bỏ một điều kiện tiên quyết"), at: obstacle.location)
    }
  }

  /// The courses nobody can ever start, in the order given. A course is looked at again only when a track it waits for has risen,
  /// so that courses listed last to first cost no more than in order.
  private static func waiting(
    _ courses: [ScenarioTree.Entry], for reach: inout Reach, _ levels: LevelIndex
  ) -> [ScenarioTree.Entry] {
    var started = [Bool](repeating: false, count: courses.count)
    var parked: [Track.ID: [Int]] = [:]
    var due = Array(courses.indices.reversed())
    while let index = due.popLast() {
      if started[index] { continue }
      if let obstacle = reach.obstacle(of: courses[index].value) {
        for track in reach.tracks(of: obstacle) { parked[track, default: []].append(index) }
        continue
      }
      started[index] = true
      for level in awards(of: courses[index], levels) where reach.take(level) {
        due += (parked.removeValue(forKey: level.track) ?? []).reversed()
      }
    }
    return courses.indices.filter { !started[$0] }.map { courses[$0] }
  }

  /// The first of them by name, and how many more there are.
  private static func listed(_ circle: [ScenarioTree.Entry], atMost shown: Int = 8) -> Wording {
    let names = circle.prefix(shown).map { "'\($0.key)'" }.joined(separator: ", ")
    let more = circle.count - shown
    guard more > 0 else { return Wording(verbatim: names) }
    return Wording(en: "\(names) and \(more) more", vi: "\(names) và \(count: more) khóa học khác")
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

    /// Brings a level within reach.
    ///
    /// - Returns: whether its track rose by that.
    mutating func take(_ level: Level) -> Bool {
      if let rung = reached[level.track], rung >= level.rung { return false }
      reached[level.track] = level.rung
      return true
    }

    /// The tracks whose rise may remove an obstacle, each once, in the order named.
    func tracks(of obstacle: ScenarioTree) -> [Track.ID] {
      if let level = levels.level(obstacle.text) { return [level.track] }
      var tracks: [Track.ID] = []
      for conditions in obstacle.items ?? [] {
        for condition in conditions.items ?? [] {
          let inside = [condition["atLeastLevel"], condition["anyOf"]].compactMap { $0 }.flatMap(self.tracks(of:))
          for track in inside where !tracks.contains(track) { tracks.append(track) }
        }
      }
      return tracks
    }

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
