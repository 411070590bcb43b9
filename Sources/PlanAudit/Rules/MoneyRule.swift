internal import Languages
internal import TrainingDomain

/// No source spends more in a year than it grants, with what is left of earlier years where it carries over.
struct MoneyRule: RuleCheck {
  var rule: AuditRule { .money }

  func violations(in record: PlanRecord) -> [Wording] {
    let spending = Spending(record)
    var violations: [Wording] = []
    for source in record.problem.sources {
      var carried: Int128 = 0
      for year in spending.years {
        let available = Spending.grant(of: source, in: year) + carried
        let spent = spending.spent(from: source.id, in: year)
        if spent > available {
          violations.append(
            Wording(
              en: "\(source.id) spends \(spent) đồng in \(year) and has \(available)",
              vi: "\(source.id) chi \(spent) đồng vào năm \(year) trong khi chỉ có \(available)"))
        }
        if source.carriesOver { carried = max(0, available - spent) }
      }
    }
    let known = Set(record.problem.sources.map(\.id))
    for placement in record.placements {
      let payer = record.course(placement).source
      if !known.contains(payer) {
        violations.append(
          Wording(
            en: "\(record.title(placement)): the source \(payer) is unknown",
            vi: "\(record.title(placement)): không rõ nguồn kinh phí \(payer)"))
      }
    }
    return violations
  }
}
