internal import Diagnostics
internal import Languages

/// A class holds at least one learner, and its least is not above its most.
enum ClassSizes: ScenarioRule {
  static let name = "class-size"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    draft.entries(.courses).compactMap { course in
      guard let least = course.value[path: "classes", "least"]?.integer,
        let most = course.value[path: "classes", "most"], let limit = most.integer, least > limit, limit >= 1
      else { return nil }
      return error(
        Wording(
          en: "a class of course '\(course.key)' needs \(least) learners and holds \(limit)",
          vi: "một lớp của khóa học '\(course.key)' cần ít nhất \(count: least) học viên nhưng chỉ nhận \(limit)"),
        remedy: Wording(en: "make least at most as great as most", vi: "ghi least không lớn hơn most"),
        at: most.location)
    }
  }
}
