internal import Diagnostics
internal import Languages

/// Every id that is named is declared.
enum UnknownReference: ScenarioRule {
  static let name = "unknown-reference"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    var declared: [ScenarioSection: Set<String>] = [:]
    for section in ScenarioSection.allCases { declared[section] = Set(draft.ids(section)) }
    let tracks = draft.ids(.tracks)
    var ids: [ScenarioSection: [String]] = [:]
    var remedies = SuggestedRemedies()
    return draft.walk.values.compactMap { value in
      guard let text = value.node.text else { return nil }
      switch value.type {
      case .reference(let section):
        if section == .officials, draft.roster == nil { return nil }
        guard declared[section]?.contains(text) != true else { return nil }
        let known = ids[section] ?? draft.ids(section)
        ids[section] = known
        return error(
          Wording(
            en: "'\(value.key)' of \(value.owner) names the unknown \(section.word) '\(text)'",
            vi: "'\(value.key)' của \(value.owner) nêu \(section.word) chưa khai báo '\(text)'"),
          remedy: remedies.remedy(for: text, of: section.rawValue, among: known), at: value.node.location)
      case .level:
        guard draft.levels.level(text) == nil else { return nil }
        return unknownLevel(text, value, draft.levels, tracks, &remedies)
      default:
        return nil
      }
    }
  }

  private static func unknownLevel(
    _ text: String, _ value: SchemaWalk.TypedValue, _ levels: LevelIndex, _ tracks: [String],
    _ remedies: inout SuggestedRemedies
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
    let remedy =
      rungs.map { remedies.remedy(for: parts[1], of: "rung \(parts[0])", among: $0) }
      ?? remedies.remedy(for: parts[0], of: "track", among: tracks)
    return error(
      Wording(
        en: "'\(value.key)' of \(value.owner) names the unknown \(kind)",
        vi: "'\(value.key)' của \(value.owner) nêu \(kind)"), remedy: remedy, at: value.node.location)
  }
}
