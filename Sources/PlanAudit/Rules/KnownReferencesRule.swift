internal import Languages
internal import TrainingDomain

/// Every official and course the plan names stands in the problem.
struct KnownReferencesRule: RuleCheck {
  var rule: AuditRule { .knownReferences }

  func violations(in record: PlanRecord) -> [Wording] {
    var violations: [Wording] = []
    for enrolment in record.plan.enrolments {
      if record.position(of: enrolment.official) == nil {
        violations.append(
          Wording(
            en: "no official of the roster is called \(enrolment.official)",
            vi: "danh sách không có cán bộ nào mang mã \(enrolment.official)"))
      }
      if record.position(of: enrolment.course) == nil {
        violations.append(
          Wording(
            en: "\(enrolment.official) is sent on \(enrolment.course), which is no course of the catalogue",
            vi: "\(enrolment.official) được cử đi học \(enrolment.course), không có trong danh mục khóa học"))
      }
    }
    for opening in record.plan.openings where record.position(of: opening.course) == nil {
      violations.append(
        Wording(
          en: "classes open for \(opening.course), which is no course of the catalogue",
          vi: "mở lớp cho \(opening.course), không có trong danh mục khóa học"))
    }
    return violations
  }
}
