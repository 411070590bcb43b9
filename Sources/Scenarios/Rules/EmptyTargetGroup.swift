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
    let latest = LatestDays(roster, decoding)
    return draft.entries(.targets).compactMap { target in
      let group = target.value["group"]?.text ?? OfficialGroup.everyone.id.rawValue
      guard groups.contains(group), let due = target.value["due"]?.date else { return nil }
      let somebody = latest.isSomebody(of: group, inServiceOn: due)
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

/// Until when somebody of each group serves, found in one pass through the roster for all targets.
private struct LatestDays {
  private var ofEveryone: CalendarDate?
  private var ofGroup: [String: CalendarDate] = [:]
  /// Groups of somebody whose last day cannot be told, which another rule says.
  private var openGroups: Set<String> = []
  private var isOpen = false

  init(_ roster: Roster, _ decoding: OfficialDecoding) {
    for row in roster.rows {
      guard let last = decoding.serviceEnd(row)?.lastDay else {
        isOpen = true
        openGroups.formUnion(row.groups)
        continue
      }
      ofEveryone = max(ofEveryone ?? last, last)
      for group in row.groups {
        if let known = ofGroup[group], known >= last { continue }
        ofGroup[group] = last
      }
    }
  }

  func isSomebody(of group: String, inServiceOn day: CalendarDate) -> Bool {
    if group == OfficialGroup.everyone.id.rawValue { return isOpen || ofEveryone.map { $0 >= day } ?? false }
    return openGroups.contains(group) || ofGroup[group].map { $0 >= day } ?? false
  }
}
