internal import Diagnostics
internal import Languages
internal import TrainingDomain

/// A target is due within the years planned; one that is not is likely a slip.
enum DueInHorizon: ScenarioRule {
  static let name = "due-outside-horizon"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    guard let horizon = draft.horizon else { return [] }
    return draft.entries(.targets).compactMap { target in
      guard let node = target.value["due"], let due = node.date else { return nil }
      if due < horizon.firstMonth.firstDay {
        return warning(
          Wording(
            en: "target '\(target.key)' is due on \(due), before the horizon begins",
            vi: "chỉ tiêu '\(target.key)' đến hạn ngày \(due), trước khi kỳ kế hoạch bắt đầu"),
          remedy: Wording(
            en: "no course can serve it; correct the day", vi: "không khóa học nào kịp phục vụ; sửa lại ngày"),
          at: node.location)
      }
      guard due > horizon.lastMonth.lastDay else { return nil }
      return warning(
        Wording(
          en: "target '\(target.key)' is due on \(due), after the horizon ends",
          vi: "chỉ tiêu '\(target.key)' đến hạn ngày \(due), sau khi kỳ kế hoạch kết thúc"),
        remedy: Wording(
          en: "courses complete within the horizon only; correct the day or plan longer",
          vi: "các khóa học chỉ hoàn thành trong kỳ kế hoạch; sửa lại ngày hoặc kéo dài kỳ kế hoạch"), at: node.location
      )
    }
  }
}
