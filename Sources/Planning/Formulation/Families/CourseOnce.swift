internal import Languages
internal import LinearModel
internal import TrainingDomain

/// Each official takes a course at most once: `Σ_i sent[p, (c, i)] ≤ size[p]`.
enum CourseOnce: ConstraintFamily {
  static let words = Wording(en: "course once", vi: "mỗi người chỉ học một khóa một lần")

  static func addRows(to formulation: inout PlanFormulation) {
    for (position, profile) in formulation.profiles.enumerated() {
      let courses = Set(profile.traits.chances.map { formulation.slots[$0.slot].course }).sorted()
      for course in courses {
        let taught = formulation.problem.courses[course]
        let columns = formulation.columns(of: position) { $0.course == course }
        // One intake alone is bounded by the number of people, unless that is to be decided itself.
        guard columns.count > 1 || (profile.way != nil && !columns.isEmpty) else { continue }
        formulation.addRow(
          "once(\(position + 1),\(ModelName.legal(taught.id.rawValue)))", columns.map { Term(1, $0) }, atMost: 1,
          ofSize: position)
      }
    }
  }
}
