internal import Languages
internal import TrainingDomain

/// Women, members of ethnic minorities and the young have their least share of a course's learners, where anyone is
/// sent: over the whole horizon, or at every intake.
struct PrioritySharesRule: RuleCheck {
  var rule: AuditRule { .priorityShares }

  func violations(in record: PlanRecord) -> [Wording] {
    var violations: [Wording] = []
    for (position, course) in record.problem.courses.enumerated() {
      let placements = record.placementsByCourse[position]
      for demanded in course.priorityShares {
        switch demanded.period {
        case .horizon:
          if let objection = objection(to: placements, demanded, record) {
            violations.append(Wording(en: "\(course.id): \(objection)", vi: "\(course.id): \(objection)"))
          }
        case .intake:
          for (intake, learners) in byIntake(placements) {
            if let objection = objection(to: learners, demanded, record) {
              violations.append(
                Wording(
                  en: "\(course.id), \(AuditCalendar.text(intake)): \(objection)",
                  vi: "\(course.id), \(AuditCalendar.text(intake)): \(objection)"))
            }
          }
        }
      }
    }
    return violations
  }

  private func objection(to placements: [Placement], _ demanded: PriorityShare, _ record: PlanRecord) -> Wording? {
    let learners = placements.map(\.people).reduce(0, +)
    let favoured = placements.filter { isFavoured($0, demanded.kind, record) }.map(\.people).reduce(0, +)
    // favoured ÷ learners ≥ share, without division.
    let has = Int128(favoured) * Int128(demanded.share.denominator)
    let needs = Int128(learners) * Int128(demanded.share.numerator)
    guard learners > 0, has < needs else { return nil }
    return Wording(
      en: "\(favoured) of \(learners) learners count as \(demanded.kind.rawValue), the share is \(demanded.share)",
      vi:
        "\(favoured) trên \(count: learners) học viên thuộc diện ưu tiên '\(demanded.kind.rawValue)', tỷ lệ yêu cầu là \(demanded.share)"
    )
  }

  private func isFavoured(_ placement: Placement, _ kind: PriorityShare.Kind, _ record: PlanRecord) -> Bool {
    let official = record.official(placement)
    switch kind {
    case .women: return official.sex == .female
    case .ethnicMinority: return official.isEthnicMinority
    case .young:
      let age = AuditCalendar.completedYears(since: official.birth, onFirstDayOf: placement.intake)
      return age < record.problem.youngAgeLimit
    }
  }

  private func byIntake(_ placements: [Placement]) -> [(intake: Int, learners: [Placement])] {
    var groups: [(intake: Int, learners: [Placement])] = []
    for placement in placements.sorted(by: { ($0.intake, $0.position) < ($1.intake, $1.position) }) {
      if groups.last?.intake == placement.intake {
        groups[groups.count - 1].learners.append(placement)
      } else {
        groups.append((placement.intake, [placement]))
      }
    }
    return groups
  }
}
