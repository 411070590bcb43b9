internal import Diagnostics
internal import Languages

/// A track has a lowest rung, which everyone holds, and at least one above it.
enum TrackRungs: ScenarioRule {
  static let name = "track-rungs"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    draft.entries(.tracks).compactMap { track in
      guard let rungs = track.value["rungs"], rungs.entries != nil, rungs.setEntries.count < 2 else { return nil }
      return error(
        Wording(
          en: "track '\(track.key)' has fewer than two rungs", vi: "thang trình độ '\(track.key)' có ít hơn hai bậc"),
        remedy: Wording(
          en: "list the lowest rung, which everyone holds, first", vi: "ghi bậc thấp nhất, mà ai cũng có, lên đầu"),
        at: rungs.location)
    }
  }
}
