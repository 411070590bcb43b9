internal import Languages
internal import TrainingDomain

/// The result lists grant, money carried over and spending of every source in every year of the horizon.
struct StatedBudget: StatementCheck {
  var rule: AuditRule { .statedBudget }

  func differences(in result: PlanningResult, from account: PlanAccount) -> [Wording] {
    var differences: [Wording] = []
    var expected: [String] = []
    for source in account.record.problem.sources {
      var carried: Int128 = 0
      for year in account.record.problem.horizon.years {
        let name = "\(source.id) \(year)"
        expected.append(name)
        let limit = Spending.grant(of: source, in: year.number)
        let spent = account.spending.spent(from: source.id, in: year.number)
        let stated = result.budget.filter { $0.source == source.id && $0.year.number == year.number }
        if let line = stated.first, stated.count == 1 {
          for (word, right, said) in [
            (Wording(en: "grants", vi: "được cấp"), limit, line.limit),
            (Wording(en: "carries over", vi: "chuyển sang"), carried, line.carried),
            (Wording(en: "spends", vi: "chi"), spent, line.spent),
          ] where right != Int128(said.amount) {
            differences.append(
              Wording(
                en: "\(name): \(word) \(right) đồng, stated \(said)",
                vi: "\(name): \(word) \(right) đồng, nhưng ghi \(said)"))
          }
        } else {
          differences.append(
            Wording(en: "\(name): stated \(stated.count) times", vi: "\(name): được ghi \(stated.count) lần"))
        }
        if source.carriesOver { carried += limit - spent }
      }
    }
    let stated = result.budget.map { "\($0.source) \($0.year)" }
    for name in stated where !expected.contains(name) {
      differences.append(
        Wording(en: "\(name): stated, but not planned", vi: "\(name): được ghi, nhưng không thuộc kỳ kế hoạch"))
    }
    if differences.isEmpty, stated != expected {
      differences.append(
        Wording(en: "the budget is not in order of source and year", vi: "kinh phí không xếp theo nguồn và năm"))
    }
    return differences
  }
}
