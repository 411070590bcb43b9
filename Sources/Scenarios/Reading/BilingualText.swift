internal import Languages

/// Texts of a scenario that are written in both languages: `name: { en: first degree, vi: đại học }`.
///
/// The catalogues that scenarios share are read in either language; everything behind the reading sees one text.
enum BilingualText {
  /// The tree with every text of both languages replaced by the one that is asked for.
  static func chosen(in tree: ScenarioTree, for language: Language) -> ScenarioTree {
    switch tree.content {
    case .null, .scalar: return tree
    case .sequence(let items):
      return ScenarioTree(content: .sequence(items.map { chosen(in: $0, for: language) }), location: tree.location)
    case .mapping(let entries):
      if let text = text(of: entries, in: language) { return text }
      let chosen = entries.map { entry in
        ScenarioTree.Entry(
          key: entry.key, location: entry.location, value: Self.chosen(in: entry.value, for: language))
      }
      return ScenarioTree(content: .mapping(chosen), location: tree.location)
    }
  }

  /// The text of a mapping of exactly the languages to texts; nil for every other mapping.
  private static func text(of entries: [ScenarioTree.Entry], in language: Language) -> ScenarioTree? {
    guard entries.count == Language.allCases.count,
      Language.allCases.allSatisfy({ language in entries.contains { $0.key == language.rawValue } }),
      entries.allSatisfy({ $0.value.text != nil })
    else { return nil }
    return entries.first { $0.key == language.rawValue }?.value
  }
}
