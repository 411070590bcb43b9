internal import TrainingDomain

/// Finds the rungs of the tracks by the text that names them.
struct LevelIndex: Sendable {
  private var levels: [String: Level] = [:]
  /// The ids of the tracks' rungs, by track.
  private(set) var rungs: [String: [String]] = [:]
  /// Every level as it is written, in the order of the file.
  private(set) var names: [String] = []

  /// Makes an index of the tracks of a scenario.
  init(_ tree: ScenarioTree) {
    for track in tree["tracks"]?.setEntries ?? [] {
      let ids = track.value["rungs"]?.setEntries.map(\.key) ?? []
      rungs[track.key] = ids
      for (rung, id) in ids.enumerated() {
        let name = "\(track.key)/\(id)"
        names.append(name)
        levels[name] = Level(track: Track.ID(track.key), rung: rung, name: Rung.ID(id))
      }
    }
  }

  /// The level a text such as `politicalTheory/advanced` names.
  func level(_ text: String?) -> Level? { text.flatMap { levels[$0] } }
}
