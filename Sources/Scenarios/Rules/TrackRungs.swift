internal import Diagnostics

/// A track has a lowest rung, which everyone holds, and at least one above it.
enum TrackRungs: ScenarioRule {
  static let name = "track-rungs"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    draft.entries(.tracks).compactMap { track in
      guard let rungs = track.value["rungs"], rungs.entries != nil, rungs.setEntries.count < 2 else { return nil }
      return error(
        "track '\(track.key)' has fewer than two rungs", remedy: "list the lowest rung, which everyone holds, first",
        at: rungs.location)
    }
  }
}
