internal import Languages

/// What a scenario declares that an office's list may name in its own words.
struct RosterContext: Sendable {
  /// Something with an id and the words it is called by.
  struct Named: Sendable {
    /// The id.
    let id: String
    /// The folded id and names.
    let words: [String]
  }

  /// The units.
  let units: [Named]
  /// The groups.
  let groups: [Named]
  /// The tracks.
  let tracks: [Named]
  /// The ids of the rungs by track.
  let rungs: [String: [String]]
  /// The rungs by track, with the words they are called by.
  let namedRungs: [String: [Named]]
  /// The ids of the flags.
  let flags: [String]

  /// What a scenario's tree declares, by the names of all its languages.
  ///
  /// - Parameter others: the same scenario read in other languages.
  init(_ tree: ScenarioTree, others: [ScenarioTree]) {
    units = Self.named("units", in: [tree] + others)
    groups = Self.named("groups", in: [tree] + others)
    tracks = Self.named("tracks", in: [tree] + others)
    rungs = LevelIndex(tree).rungs
    namedRungs = rungs.reduce(into: [:]) { named, track in
      named[track.key] = track.value.map { rung in
        let names = ([tree] + others).compactMap { $0["tracks"]?[track.key]?["rungs"]?[rung]?.text }
        return Named(id: rung, words: ([rung] + names).map(Folding.folded))
      }
    }
    flags = tree["flags"]?.setEntries.map(\.key) ?? []
  }

  /// The scenario of a folder's files in every language; what is wrong with it is another's matter.
  static func read(_ tree: ScenarioTree, in language: Language, files: FileSource, variants: [String]) -> RosterContext
  {
    let others = Language.allCases.filter { $0 != language }
    return RosterContext(
      tree, others: others.map { ScenarioAssembly(files: files, variants: variants, language: $0).tree })
  }

  /// The id of what a text names, by id or by name; nil where it names nothing.
  static func id(of text: String, among named: [Named]) -> String? {
    if let exact = named.first(where: { $0.id == text }) { return exact.id }
    let folded = Folding.folded(text)
    return named.first { $0.words.contains(folded) }?.id
  }

  private static func named(_ section: String, in trees: [ScenarioTree]) -> [Named] {
    (trees.first?[section]?.setEntries ?? []).map { entry in
      let names = trees.compactMap { $0[section]?[entry.key]?["name"]?.text }
      return Named(id: entry.key, words: ([entry.key] + names).map(Folding.folded))
    }
  }
}
