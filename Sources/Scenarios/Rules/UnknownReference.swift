internal import Diagnostics
internal import Languages

/// Every id that is named is declared.
enum UnknownReference: ScenarioRule {
  static let name = "unknown-reference"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    var declared: [ScenarioSection: Set<String>] = [:]
    for section in ScenarioSection.allCases { declared[section] = Set(draft.ids(section)) }
    return draft.walk.values.compactMap { value in
      guard let text = value.node.text else { return nil }
      switch value.type {
      case .reference(let section):
        if section == .officials, draft.roster == nil { return nil }
        guard declared[section]?.contains(text) != true else { return nil }
        return error(
          Wording(
            en: "'\(value.key)' of \(value.owner) names the unknown \(section.word) '\(text)'",
            vi: "'\(value.key)' của \(value.owner) nêu \(section.word) chưa khai báo '\(text)'"),
          remedy: Suggestion.remedy(for: text, among: draft.ids(section)), at: value.node.location)
      case .level:
        guard draft.levels.level(text) == nil else { return nil }
        return unknownLevel(text, value, draft.levels)
      default:
        return nil
      }
    }
  }

  private static func unknownLevel(
    _ text: String, _ value: SchemaWalk.TypedValue, _ levels: LevelIndex
  ) -> Diagnostic? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { return nil }
    let rungs = levels.rungs[parts[0]]
    let kind =
      rungs == nil
      ? Wording(en: "track '\(parts[0])'", vi: "thang trình độ chưa khai báo '\(parts[0])'")
      : Wording(
        en: "rung '\(parts[1])' of track '\(parts[0])'",
        vi: "bậc chưa khai báo '\(parts[1])' của thang trình độ '\(parts[0])'")
    let tracks = levels.rungs.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let remedy =
      rungs.map { Suggestion.remedy(for: parts[1], among: $0) } ?? Suggestion.remedy(for: parts[0], among: tracks)
    return error(
      Wording(
        en: "'\(value.key)' of \(value.owner) names the unknown \(kind)",
        vi: "'\(value.key)' của \(value.owner) nêu \(kind)"), remedy: remedy, at: value.node.location)
  }
}
