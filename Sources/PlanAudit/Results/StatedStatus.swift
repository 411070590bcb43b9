internal import TrainingDomain

/// The result is called optimal only where every aim is proven.
struct StatedStatus: StatementCheck {
  var rule: AuditRule { .statedStatus }

  func differences(in result: PlanningResult, from account: PlanAccount) -> [String] {
    guard result.status == .optimal else { return [] }
    return result.stages.filter { $0.value != $0.bound }.map {
      "stated optimal, but the aim \($0.stage.rawValue) is not proven"
    }
  }
}
