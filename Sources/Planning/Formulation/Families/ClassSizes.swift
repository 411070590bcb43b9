internal import Languages
internal import LinearModel
internal import TrainingDomain

/// Classes of our own are filled: *k* classes hold from `least·k` to `most·k` learners, and none opens empty.
enum ClassSizes: ConstraintFamily {
  static let words = Wording(en: "class sizes", vi: "quy mô lớp")

  static func addRows(to formulation: inout PlanFormulation) {
    for slot in formulation.slots {
      guard let places = formulation.quota[slot.index], let classes = formulation.classes[slot.index],
        case .ownClasses(let rule) = formulation.problem.courses[slot.course].delivery
      else { continue }
      let name = formulation.name(of: slot)
      formulation.model.addConstraint(
        "least(\(name))", [Term(1, places), Term(-Double(rule.least), classes)], lower: 0)
      formulation.model.addConstraint(
        "most(\(name))", [Term(1, places), Term(-Double(rule.most), classes)], upper: 0)
    }
  }
}
