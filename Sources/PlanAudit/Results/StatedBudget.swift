internal import TrainingDomain

/// The result lists grant, money carried over and spending of every source in every year of the horizon.
struct StatedBudget: StatementCheck {
  var rule: AuditRule { .statedBudget }

  func differences(in result: PlanningResult, from account: PlanAccount) -> [String] {
    var differences: [String] = []
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
            ("grants", limit, line.limit), ("carries over", carried, line.carried), ("spends", spent, line.spent),
          ] where right != Int128(said.amount) {
            differences.append("\(name): \(word) \(right) đồng, stated \(said)")
          }
        } else {
          differences.append("\(name): stated \(stated.count) times")
        }
        if source.carriesOver { carried += limit - spent }
      }
    }
    let stated = result.budget.map { "\($0.source) \($0.year)" }
    for name in stated where !expected.contains(name) { differences.append("\(name): stated, but not planned") }
    if differences.isEmpty, stated != expected { differences.append("the budget is not in order of source and year") }
    return differences
  }
}
