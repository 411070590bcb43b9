internal import Languages
internal import TrainingDomain

/// A course awards a level neither held at the intake nor already being studied.
///
/// Studied already is what was begun in an earlier month and is not complete; of two courses begun in the same month
/// neither was studied before the other.
struct AwardsSomethingNewRule: RuleCheck {
  var rule: AuditRule { .awardsSomethingNew }

  func violations(in record: PlanRecord) -> [Wording] {
    record.placements.compactMap { placement in
      let levels = LevelsAtIntake(for: placement, in: record)
      if Self.isMet(by: record.course(placement), levels) { return nil }
      let awards = record.course(placement).awards.map(\.description).joined(separator: ", ")
      return Wording(
        en: "\(record.title(placement)): awards nothing new, for \(awards) is held or being studied already",
        vi: "\(record.title(placement)): không cấp gì mới, vì đã có hoặc đang học \(awards)")
    }
  }

  /// Whether a course awards something new to who has these levels.
  static func isMet(by course: Course, _ levels: LevelsAtIntake) -> Bool {
    course.awards.contains { !levels.holdsOrStudies($0) }
  }
}
