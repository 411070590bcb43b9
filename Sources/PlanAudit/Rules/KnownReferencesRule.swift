internal import TrainingDomain

/// Every official and course the plan names stands in the problem.
struct KnownReferencesRule: RuleCheck {
  var rule: AuditRule { .knownReferences }

  func violations(in record: PlanRecord) -> [String] {
    var violations: [String] = []
    for enrolment in record.plan.enrolments {
      if record.position(of: enrolment.official) == nil {
        violations.append("no official of the roster is called \(enrolment.official)")
      }
      if record.position(of: enrolment.course) == nil {
        violations.append("\(enrolment.official) is sent on \(enrolment.course), which is no course of the catalogue")
      }
    }
    for opening in record.plan.openings where record.position(of: opening.course) == nil {
      violations.append("classes open for \(opening.course), which is no course of the catalogue")
    }
    return violations
  }
}
