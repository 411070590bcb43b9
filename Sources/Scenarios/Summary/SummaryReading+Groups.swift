internal import Diagnostics
internal import Languages
internal import RosterSummaries
internal import TrainingDomain

extension SummaryReading {
  /// The units: listed one by one, or a number of equal ones.
  mutating func readUnits() -> [SummaryUnit] {
    if let equal = tree["equalUnits"] {
      checkKeys(of: equal, ["count", "id", "name"])
      let count = number("count", in: equal, 1...10_000) ?? 0
      let (id, name) = (equal["id"]?.text ?? "unit-{n}", equal["name"]?.text)
      let digits = String(count).count
      return (0..<count).map { index in
        let number = String(index + 1)
        let padded = String(repeating: "0", count: digits - number.count) + number
        let own = Self.filled(id, padded)
        return SummaryUnit(id: WorkUnit.ID(own), name: name.map { Self.filled($0, padded) } ?? own)
      }
    }
    let entries = tree["units"]?.setEntries ?? []
    if entries.isEmpty {
      report(
        "missing-key", Wording(en: "the table has no units", vi: "bảng chưa có đơn vị"),
        remedy: Wording(en: "add 'units' or 'equalUnits'", vi: "thêm 'units' hoặc 'equalUnits'"), at: tree.location)
    }
    return entries.map { entry in
      checkKeys(of: entry.value, UnitsTable.columns + ["officials"])
      let own = entry.value["officials"].flatMap { count($0, "officials") }
      return SummaryUnit(id: WorkUnit.ID(entry.key), name: entry.value["name"]?.text ?? entry.key, officials: own)
    }
  }

  /// The groups, every one after its parent.
  mutating func readGroups() -> [SummaryGroup] {
    var waiting = (tree["groups"]?.setEntries ?? []).map { (group($0), $0.location) }
    var ordered: [SummaryGroup] = []
    while !waiting.isEmpty {
      let ready = waiting.filter { candidate in
        candidate.0.parent.map { parent in ordered.contains { $0.id == parent } } ?? true
      }
      guard !ready.isEmpty else { break }
      ordered += ready.map(\.0)
      waiting.removeAll { candidate in ordered.contains { $0.id == candidate.0.id } }
    }
    for (group, place) in waiting {
      report(
        "unknown-reference",
        Wording(
          en: "group '\(group.id)' lies within '\(group.parent?.rawValue ?? "")', which is no other group",
          vi: "nhóm '\(group.id)' thuộc '\(group.parent?.rawValue ?? "")' không phải là một nhóm khác"), at: place)
    }
    return ordered
  }

  private mutating func group(_ entry: ScenarioTree.Entry) -> SummaryGroup {
    let node = entry.value
    checkKeys(of: node, ["name", "count", "within", "overlapping", "positions", "personName", "perUnit"])
    if node["count"] == nil {
      report(
        "missing-key", Wording(en: "group '\(entry.key)' has no 'count'", vi: "nhóm '\(entry.key)' chưa có 'count'"),
        at: entry.location)
    }
    if let value = node["overlapping"], value.truth == nil {
      report(
        "wrong-type", Wording(en: "'overlapping' is true or false", vi: "'overlapping' là true hoặc false"),
        at: value.location)
    }
    var shares: [SummaryGroup.UnitShare] = []
    for share in node["perUnit"]?.setEntries ?? [] {
      if !units.contains(where: { $0.id.rawValue == share.key }) {
        reportUnknown("unit", share.key, at: share.location)
      }
      if let count = count(share.value, share.key) { shares.append(.init(WorkUnit.ID(share.key), count)) }
    }
    return SummaryGroup(
      id: OfficialGroup.ID(entry.key),
      count: node["count"].flatMap { count($0, "count") } ?? PublishedCount(0, at: entry.location),
      parent: node["within"]?.text.map { OfficialGroup.ID($0) }, overlaps: node["overlapping"]?.truth ?? false,
      positions: node["positions"]?.texts.map(Position.init) ?? [], personName: node["personName"]?.text,
      perUnit: shares)
  }

  /// Reports an id that is declared nowhere.
  mutating func reportUnknown(_ kind: String, _ id: String, at place: SourceLocation) {
    let known = units.map(\.id.rawValue) + groups.map(\.id.rawValue) + tracks.map(\.id.rawValue)
    let words = ["unit": "đơn vị", "group": "nhóm", "trait": "chỉ tiêu"]
    report(
      "unknown-reference",
      Wording(en: "there is no \(kind) '\(id)'", vi: "không có \(words[kind] ?? kind) '\(id)'"),
      remedy: Suggestion.nearest(to: id, among: known).map {
        Wording(en: "did you mean '\($0)'?", vi: "có phải là '\($0)'?")
      }, at: place)
  }

  private static func filled(_ pattern: String, _ number: String) -> String {
    let parts = pattern.split(separator: "{n}", omittingEmptySubsequences: false)
    return parts.count == 1 ? pattern + number : parts.joined(separator: number)
  }
}
