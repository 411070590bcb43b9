internal import Languages
internal import TrainingDomain

/// The result lists the plan's decisions about staff with their source and their cost of every year.
struct StatedMoves: StatementCheck {
  var rule: AuditRule { .statedMoves }

  func differences(in result: PlanningResult, from account: PlanAccount) -> [Wording] {
    guard result.moves.map(\.move) == account.record.plan.moves else {
      return [
        Wording(
          en: "the decisions about staff stated are not those of the plan",
          vi: "các quyết định nhân sự được ghi không phải của kế hoạch")
      ]
    }
    return result.moves.compactMap { said in
      let name = StaffTitle(said.move).wording
      guard let right = StaffCost(said.move, account.record.original) else { return nil }
      let isSame =
        said.source == right.source && said.costByYear.count == right.years.count
        && zip(said.costByYear, right.years).allSatisfy { said, right in
          said.year.number == right.year && Int128(said.amount.amount) == right.amount
        }
      return isSame ? nil : Wording(en: "\(name): another cost or source", vi: "\(name): chi phí hoặc nguồn khác")
    }
  }
}
