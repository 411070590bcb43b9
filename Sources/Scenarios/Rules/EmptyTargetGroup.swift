internal import Diagnostics
internal import Languages
internal import TrainingDomain

/// Somebody of a target's group is in post on the day it is due.
enum EmptyTargetGroup: ScenarioRule {
  static let name = "empty-target-group"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    guard let roster = draft.roster, !roster.rows.isEmpty, let horizon = draft.horizon else { return [] }
    let decoding = OfficialDecoding(roster, tree: draft.tree, levels: draft.levels, horizon: horizon)
    let groups = Set(draft.ids(.groups))
    return draft.entries(.targets).compactMap { target in
      let group = target.value["group"]?.text ?? OfficialGroup.everyone.id.rawValue
      guard groups.contains(group), let due = target.value["due"]?.date else { return nil }
      let isEveryone = group == OfficialGroup.everyone.id.rawValue
      let somebody = roster.rows.contains { row in
        guard isEveryone || row.groups.contains(group) else { return false }
        return decoding.serviceEnd(row).map { $0.lastDay >= due } ?? true
      }
      guard !somebody else { return nil }
      return error(
        Wording(
          en: "nobody of the group '\(group)' of target '\(target.key)' is in post on \(due)",
          vi: "không ai thuộc nhóm '\(group)' của chỉ tiêu '\(target.key)' còn tại chức vào ngày \(due)"),
        remedy: Wording(en: "correct the group, the day or the roster", vi: "sửa nhóm, ngày hoặc danh sách"),
        at: target.value["group"]?.location ?? target.location)
    }
  }
}
