internal import Languages
internal import TrainingDomain

/// The result lists the plan's enrolments in the plan's order, each with its completion and its cost by year.
struct StatedEnrolments: StatementCheck {
  var rule: AuditRule { .statedEnrolments }

  func differences(in result: PlanningResult, from account: PlanAccount) -> [Wording] {
    let record = account.record
    if result.enrolments.map(\.enrolment) != record.plan.enrolments {
      return [
        Wording(
          en: "the enrolments listed are not those of the plan", vi: "các lượt học đã ghi không phải là của kế hoạch")
      ]
    }
    var differences: [Wording] = []
    for placement in record.placements {
      let stated = result.enrolments[placement.position]
      if AuditCalendar.order(of: stated.completes) != AuditCalendar.lastDay(of: placement.completion) {
        differences.append(
          Wording(
            en: """
              \(record.title(placement)): completes at the end of \(AuditCalendar.text(placement.completion)), \
              not on \(stated.completes)
              """,
            vi: """
              \(record.title(placement)): hoàn thành vào cuối tháng \(AuditCalendar.text(placement.completion)), \
              không phải ngày \(stated.completes)
              """))
      }
      let due = CostSpread(record.course(placement), intake: placement.intake).years
        .map { (year: $0.year, amount: $0.amount * Int128(placement.people)) }.filter { $0.amount != 0 }
      let isSame =
        due.count == stated.costByYear.count
        && zip(due, stated.costByYear).allSatisfy {
          $0.year == $1.year.number && $0.amount == Int128($1.amount.amount)
        }
      if !isSame {
        let nothing = Wording(en: "nothing", vi: "không đồng nào")
        let costs =
          due.isEmpty
          ? nothing
          : due.map { Wording(en: "\($0.amount) đồng in \($0.year)", vi: "\($0.amount) đồng vào năm \($0.year)") }
            .joined(separator: Wording(verbatim: ", "))
        differences.append(
          Wording(
            en: "\(record.title(placement)): costs \(costs), stated otherwise",
            vi: "\(record.title(placement)): chi phí là \(costs), nhưng ghi khác"))
      }
    }
    return differences
  }
}
