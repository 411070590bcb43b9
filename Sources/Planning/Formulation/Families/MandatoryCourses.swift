internal import Languages
internal import LinearModel
internal import TrainingDomain

/// Whoever is pinned to a course takes it: `Σ_i sent[p, (c, i)] = size[p]`, in the pinned year where one is named.
enum MandatoryCourses: ConstraintFamily {
  static let words = Wording(en: "mandatory courses", vi: "các quyết định trước")

  static func addRows(to formulation: inout PlanFormulation) {
    for (position, profile) in formulation.profiles.enumerated() {
      for demand in profile.traits.mandatory {
        let columns = formulation.columns(of: position) { slot in
          slot.course == demand.course && (demand.year == nil || demand.year == slot.intake.year)
        }
        let course = ModelName.legal(formulation.problem.courses[demand.course].id.rawValue)
        let year = demand.year.map { ",\($0)" } ?? ""
        // Whom a pin sends somewhere no lever touches: the number of people is fixed.
        guard !columns.isEmpty else { continue }
        formulation.model.addConstraint(
          "must(\(position + 1),\(course)\(year))", columns.map { Term(1, $0) }, lower: Double(profile.size))
      }
    }
  }
}
