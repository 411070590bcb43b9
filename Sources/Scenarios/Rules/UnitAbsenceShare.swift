internal import Diagnostics
internal import Languages

/// A unit whose load is always allowed to a point has a share to allow it beyond.
enum UnitAbsenceShare: ScenarioRule {
  static let name = "unit-absence"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    guard draft.tree[path: "absence", "share"] == nil else { return [] }
    return draft.entries(.units).compactMap { unit in
      guard let floor = unit.value["absenceFloorOfficials"], unit.value["absenceShare"] == nil else { return nil }
      return error(
        Wording(
          en: "unit '\(unit.key)' has an absence floor and no share",
          vi: "đơn vị '\(unit.key)' có mức vắng mặt luôn được phép nhưng không có tỷ lệ"),
        remedy: Wording(
          en: "set absenceShare, or absence for all units", vi: "ghi absenceShare, hoặc ghi absence cho mọi đơn vị"),
        at: floor.location)
    }
  }
}
