internal import Diagnostics
internal import Languages
internal import TrainingDomain

/// A share is at most the whole.
enum ShareRange: ScenarioRule {
  static let name = "share-range"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    draft.walk.values.compactMap { value in
      guard case .share = value.type, let share = NumberReading(value.node).value, share > .one else { return nil }
      return error(
        Wording(en: "'\(value.key)' of \(value.owner) is above 1", vi: "'\(value.key)' của \(value.owner) lớn hơn 1"),
        remedy: Wording(en: "write a share from 0 to 1, such as 0.15", vi: "ghi tỷ lệ từ 0 đến 1, chẳng hạn '0.15'"),
        at: value.node.location)
    }
  }
}
