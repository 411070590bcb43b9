internal import Languages
internal import TrainingDomain

/// In no month is more of a unit in class than it may spare.
///
/// The load of its officials is at most the greatest of the share of those in post, the floor, and the load of the
/// courses in progress. A unit's own rule takes the place of the general one.
struct UnitAbsenceRule: RuleCheck {
  var rule: AuditRule { .unitAbsence }

  func violations(in record: PlanRecord) -> [Wording] {
    let units = record.problem.units
    guard record.problem.absence != nil || units.contains(where: { $0.absence != nil }) else { return [] }
    guard let scale = LoadScale(record.problem.courses) else {
      return [
        Wording(
          en: "the workloads have no common part that could be reckoned with exactly",
          vi: "thời gian học của các khóa không có phần chung tính chính xác được")
      ]
    }
    let months = record.lastMonth - record.firstMonth + 1
    guard months > 0 else { return [] }
    let books = UnitBooks(record, scale, months: months)
    var violations: [Wording] = []
    for (unit, described) in units.enumerated() {
      guard let absence = described.absence ?? record.problem.absence else { continue }
      for month in 0..<months {
        let total = books.planned[unit][month] + books.inProgress[unit][month]
        let fits =
          total <= books.inProgress[unit][month]
          || isWithin(total, absence.share, of: books.inPost[unit][month], scale)
          || isWithin(total, absence.floor, of: 1, scale)
        if !fits {
          violations.append(
            Wording(
              en: """
                \(described.id) has a load of \(scale.text(total)) in class in \
                \(AuditCalendar.text(record.firstMonth + month)), with \(books.inPost[unit][month]) in post
                """,
              vi: """
                \(described.id) có khối lượng đi học \(scale.text(total)) vào tháng \
                \(AuditCalendar.text(record.firstMonth + month)), trong khi có mặt \(books.inPost[unit][month])
                """))
        }
      }
    }
    return violations
  }

  /// Whether a load in parts is at most a fraction of so many people's working load.
  private func isWithin(_ load: Int128, _ share: Fraction, of people: Int128, _ scale: LoadScale) -> Bool {
    // load ÷ whole ≤ share · people, without division; what is too great to reckon with is not within any limit.
    let left = load.multipliedReportingOverflow(by: Int128(share.denominator))
    let most = (Int128(share.numerator) * people).multipliedReportingOverflow(by: scale.whole)
    return !left.overflow && !most.overflow && left.partialValue <= most.partialValue
  }
}
