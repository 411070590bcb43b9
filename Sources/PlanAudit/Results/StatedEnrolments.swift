internal import TrainingDomain

/// The result lists the plan's enrolments in the plan's order, each with its completion and its cost by year.
struct StatedEnrolments: StatementCheck {
  var rule: AuditRule { .statedEnrolments }

  func differences(in result: PlanningResult, from account: PlanAccount) -> [String] {
    let record = account.record
    if result.enrolments.map(\.enrolment) != record.plan.enrolments {
      return ["the enrolments listed are not those of the plan"]
    }
    var differences: [String] = []
    for placement in record.placements {
      let stated = result.enrolments[placement.position]
      if AuditCalendar.order(of: stated.completes) != AuditCalendar.lastDay(of: placement.completion) {
        differences.append(
          "\(record.title(placement)): completes at the end of \(AuditCalendar.text(placement.completion)), "
            + "not on \(stated.completes)")
      }
      let due = CostSpread(record.course(placement), intake: placement.intake).years
        .map { (year: $0.year, amount: $0.amount * Int128(placement.people)) }.filter { $0.amount != 0 }
      let isSame =
        due.count == stated.costByYear.count
        && zip(due, stated.costByYear).allSatisfy {
          $0.year == $1.year.number && $0.amount == Int128($1.amount.amount)
        }
      if !isSame {
        let costs = due.map { "\($0.amount) đồng in \($0.year)" }.joined(separator: ", ")
        differences.append("\(record.title(placement)): costs \(costs.isEmpty ? "nothing" : costs), stated otherwise")
      }
    }
    return differences
  }
}
