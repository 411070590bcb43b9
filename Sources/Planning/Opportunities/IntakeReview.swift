public import TrainingDomain

/// Whether an official may take one intake of a course, and everything that stands against it.
public struct IntakeReview: Hashable, Sendable {
  /// The course.
  public let course: Course.ID
  /// The month in which it starts.
  public let intake: Month
  /// Every reason against it; empty where it is open.
  public let reasons: [RefusalReason]

  /// Makes a review.
  public init(course: Course.ID, intake: Month, reasons: [RefusalReason]) {
    self.course = course
    self.intake = intake
    self.reasons = reasons
  }

  /// Whether the official may be sent, possibly on condition of an earlier course.
  public var isOpen: Bool { reasons.isEmpty }
}

extension Opportunities {
  /// Reviews every intake that completes within the horizon for one official, in order of time.
  public static func reviews(of official: Official, in problem: PlanningProblem) -> [IntakeReview] {
    let surveyed = SurveyContext(problem)
    let survey = OfficialChances(of: official, in: surveyed, explaining: .everyReason)
    return surveyed.table.slots.map { slot in
      var reasons: [RefusalReason] = []
      for refusal in survey.refusals where refusal.slot == slot.index && !reasons.contains(refusal.reason) {
        reasons.append(refusal.reason)
      }
      return IntakeReview(course: problem.courses[slot.course].id, intake: slot.intake, reasons: reasons)
    }
  }
}
