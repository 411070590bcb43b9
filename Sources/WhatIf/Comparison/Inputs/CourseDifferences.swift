internal import TrainingDomain

/// Courses that are added or removed, and the fields in which the others differ.
enum CourseDifferences {
  static func between(_ before: PlanningProblem, _ after: PlanningProblem) -> [InputDifference] {
    let names = after.alsoNaming(before)
    return EntryComparison<Course>(.course, id: \.id.rawValue, name: \.name) { before, after in
      CourseMoneyFields.all + CoursePlaceFields.all(before, after) + CourseOfferFields.all
        + CourseConditionFields.all(names)
        + [.name(\.name), .origin(\.provenance)]
    }.differences(before.courses, after.courses)
  }
}
