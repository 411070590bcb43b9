internal import Languages
internal import TrainingDomain

/// No limit on places is exceeded: over each intake, year or horizon, all together, in each unit or in one unit.
struct SeatsRule: RuleCheck {
  var rule: AuditRule { .seats }

  func violations(in record: PlanRecord) -> [Wording] {
    var violations: [Wording] = []
    for (position, course) in record.problem.courses.enumerated() {
      for limit in course.seats {
        for (group, learners) in learners(of: limit, record.placementsByCourse[position], record) {
          guard let most = mostLearners(of: limit, in: group.span), learners > most else { continue }
          let unit =
            group.unit.map {
              Wording(en: " from \(record.problem.units[$0].id)", vi: " của \(record.problem.units[$0].id)")
            } ?? Wording(verbatim: "")
          violations.append(
            Wording(
              en: "\(course.id), \(text(group.span)): \(learners) learners\(unit) for \(most) places",
              vi: "\(course.id), \(text(group.span)): \(count: learners) học viên\(unit) cho \(count: most) suất học"))
        }
      }
    }
    return violations
  }

  /// The learners who share one limit.
  private struct Group: Hashable {
    let span: Span
    let unit: Int?
  }

  private enum Span: Hashable {
    case intake(Int)
    case year(Int)
    case horizon
  }

  /// The learners of every group, in the order in which the plan first sends one.
  private func learners(
    of limit: SeatLimit, _ placements: [Placement], _ record: PlanRecord
  ) -> [(group: Group, learners: Int)] {
    var counted: [(group: Group, learners: Int)] = []
    var places: [Group: Int] = [:]
    for placement in placements {
      let workplace = record.official(placement).workplace(on: AuditCalendar.firstDay(of: placement.intake))
      let unit = record.position(of: workplace)
      let counts: Int?
      switch limit.scope {
      case .together: counts = nil
      case .eachUnit: counts = unit
      case .unit(let only):
        guard workplace == only else { continue }
        counts = unit
      }
      let span: Span
      switch limit.period {
      case .intake: span = .intake(placement.intake)
      case .year: span = .year(AuditCalendar.year(of: placement.intake))
      case .horizon: span = .horizon
      }
      let group = Group(span: span, unit: counts)
      if let place = places[group] {
        counted[place].learners += placement.people
      } else {
        places[group] = counted.count
        counted.append((group, placement.people))
      }
    }
    return counted
  }

  /// The places of a year where the limit lists it, else those that hold generally.
  private func mostLearners(of limit: SeatLimit, in span: Span) -> Int? {
    let year: Int
    switch span {
    case .intake(let month): year = AuditCalendar.year(of: month)
    case .year(let number): year = number
    case .horizon: return limit.learners?.count
    }
    for listed in limit.byYear where listed.year.number == year { return listed.heads.count }
    return limit.learners?.count
  }

  private func text(_ span: Span) -> Wording {
    switch span {
    case .intake(let month): AuditCalendar.text(month)
    case .year(let number): Wording(verbatim: String(number))
    case .horizon: Wording(en: "whole horizon", vi: "cả kỳ kế hoạch")
    }
  }
}
