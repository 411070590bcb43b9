internal import Languages
internal import TrainingDomain

/// Tracks of levels that only one of two inputs has, and how the others differ.
enum TrackDifferences {
  static func between(_ before: PlanningProblem, _ after: PlanningProblem) -> [InputDifference] {
    EntryComparison<Track>(.track, id: \.id.rawValue, name: \.name) { _, _ in
      [
        ComparedField("rungs", Wording(en: "levels", vi: "các bậc")) {
          .list($0.rungs.map { "\($0.id) (\($0.name))" })
        },
        .name(\.name), .origin(\.provenance),
      ]
    }.differences(before.tracks, after.tracks)
  }
}
