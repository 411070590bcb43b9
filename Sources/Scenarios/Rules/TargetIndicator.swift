internal import Diagnostics
internal import Languages
internal import TrainingDomain

/// A target counts holders of a level or posts filled, and posts are counted for everyone where units have posts.
enum TargetIndicator: ScenarioRule {
  static let name = "target-indicator"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    draft.entries(.targets).flatMap { target in
      let isStaffing = target.value["staffing"]?.truth == true
      switch (target.value["level"], isStaffing) {
      case (nil, false):
        return [
          error(
            Wording(
              en: "target '\(target.key)' says neither a level nor that it counts posts filled",
              vi: "mục tiêu '\(target.key)' không nêu bậc trình độ, cũng không nêu là đếm số biên chế có mặt"),
            remedy: Wording(en: "write level, or staffing: true", vi: "ghi level, hoặc staffing: true"),
            at: target.location)
        ]
      case (let level?, true):
        return [
          error(
            Wording(
              en: "target '\(target.key)' counts both a level and posts filled",
              vi: "mục tiêu '\(target.key)' vừa đếm bậc trình độ vừa đếm số biên chế có mặt"),
            remedy: Wording(en: "make two targets of it", vi: "tách thành hai mục tiêu"), at: level.location)
        ]
      case (_?, false): return []
      case (nil, true): return staffing(target, draft)
      }
    }
  }

  private static func staffing(_ target: ScenarioTree.Entry, _ draft: ScenarioDraft) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if let group = target.value["group"], group.text != OfficialGroup.everyone.id.rawValue {
      found.append(
        error(
          Wording(
            en: "target '\(target.key)' counts posts filled, and posts are not known by group",
            vi: "mục tiêu '\(target.key)' đếm số biên chế có mặt, mà biên chế không chia theo nhóm"),
          remedy: Wording(en: "leave the group out", vi: "bỏ group"), at: group.location))
    }
    let posts = draft.entries(.units).compactMap { $0.value["establishment"]?.integer }
    if !posts.contains(where: { $0 > 0 }) {
      found.append(
        error(
          Wording(
            en: "target '\(target.key)' counts posts filled, but no unit has posts",
            vi: "mục tiêu '\(target.key)' đếm số biên chế có mặt, nhưng không đơn vị nào có biên chế"),
          remedy: Wording(
            en: "give units their establishment", vi: "ghi biên chế (establishment) của các đơn vị"),
          at: target.location))
    }
    return found
  }
}
