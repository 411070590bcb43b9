internal import TrainingDomain

/// Puts plans of parts together in the order in which plans of a whole problem stand.
struct PartMerge {
  private let surveyed: SurveyContext
  private var officials: [Official.ID: Int] = [:]

  /// A merge for the whole problem.
  init(_ surveyed: SurveyContext) {
    self.surveyed = surveyed
    for (place, official) in surveyed.problem.officials.enumerated() { officials[official.id] = place }
  }

  /// One plan: enrolments by intake, course and roster, classes by intake and course.
  func plan(of parts: [TrainingPlan]) -> TrainingPlan {
    let enrolments = parts.flatMap(\.enrolments).map { enrolment in
      (slot: slot(enrolment.course, enrolment.intake), official: officials[enrolment.official] ?? 0, enrolment)
    }
    let openings = parts.flatMap(\.openings).map { (slot: slot($0.course, $0.intake), $0) }
    return TrainingPlan(
      enrolments: enrolments.sorted { ($0.slot, $0.official) < ($1.slot, $1.official) }.map(\.2),
      openings: openings.sorted { $0.slot < $1.slot }.map(\.1))
  }

  private func slot(_ course: Course.ID, _ intake: Month) -> Int {
    let slots = surveyed.index(of: course).map { surveyed.table.byCourse[$0] } ?? []
    return slots.first { surveyed.table.slots[$0].intake == intake } ?? 0
  }
}
