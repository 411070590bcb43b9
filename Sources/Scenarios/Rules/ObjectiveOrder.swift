internal import Diagnostics
internal import Languages
internal import TrainingDomain

/// The aims are named, each once, and fewest changes only where there is a plan to compare with.
enum ObjectiveOrder: ScenarioRule {
  static let name = "objectives"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    guard let list = draft.tree["objectives"], let items = list.items else { return [] }
    if items.isEmpty {
      return [
        error(
          Wording(en: "no objective is named", vi: "không nêu mục tiêu tối ưu nào"),
          remedy: Wording(en: "name one, or leave the key out", vi: "nêu một mục tiêu tối ưu, hoặc bỏ mục này"),
          at: list.location)
      ]
    }
    var seen: Set<String> = []
    return items.compactMap { item in
      guard let aim = item.text else { return nil }
      if !seen.insert(aim).inserted {
        return error(
          Wording(en: "the objective '\(aim)' is named twice", vi: "mục tiêu tối ưu '\(aim)' được nêu hai lần"),
          remedy: Wording(en: "name it once", vi: "chỉ nêu một lần"), at: item.location)
      }
      guard aim == ObjectiveStage.changes.rawValue, draft.tree["previousPlan"] == nil else { return nil }
      return error(
        Wording(
          en: "fewest changes need a plan to compare with", vi: "ít thay đổi nhất thì cần một kế hoạch để so sánh"),
        remedy: Wording(en: "set previousPlan", vi: "ghi previousPlan"), at: item.location)
    }
  }
}
