internal import Languages
internal import TrainingDomain

/// The result is called optimal only where every aim is proven.
struct StatedStatus: StatementCheck {
  var rule: AuditRule { .statedStatus }

  func differences(in result: PlanningResult, from account: PlanAccount) -> [Wording] {
    guard result.status == .optimal else { return [] }
    return result.stages.filter { $0.value != $0.bound }.map {
      Wording(
        en: "stated optimal, but the aim \($0.stage.rawValue) is not proven",
        vi: "được ghi là tối ưu, nhưng mục tiêu tối ưu '\($0.stage.rawValue)' chưa được chứng minh")
    }
  }
}
