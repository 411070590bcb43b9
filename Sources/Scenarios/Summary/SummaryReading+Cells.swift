internal import Diagnostics
internal import Languages
internal import RosterSummaries
internal import TrainingDomain

extension SummaryReading {
  /// The cells of `atLeast` or `exactly`: by trait, then by place; a single number is everyone's.
  mutating func cells(_ key: String, isExact: Bool) -> [PublishedCell] {
    var cells: [PublishedCell] = []
    for row in tree[key]?.setEntries ?? [] {
      guard let trait = trait(row.key, at: row.location) else { continue }
      let entries =
        row.value.entries?.filter { !$0.value.isNull }
        ?? [ScenarioTree.Entry(key: OfficialGroup.everyone.id.rawValue, location: row.location, value: row.value)]
      for entry in entries {
        guard let place = place(entry.key, at: entry.location) else { continue }
        guard let count = share(entry.value, of: place, "\(row.key): \(entry.key)") else { continue }
        cells.append(PublishedCell(trait, isExact: isExact, of: place, count))
      }
    }
    return cells
  }

  /// The subset relations.
  mutating func relations() -> [SubsetRelation] {
    var relations: [SubsetRelation] = []
    for item in tree["subsets"]?.items ?? [] {
      checkKeys(of: item, ["holders", "among", "group"])
      guard let holders = item["holders"]?.text, let among = item["among"]?.text else {
        report(
          "missing-key",
          Wording(en: "a subset needs 'holders' and 'among'", vi: "mỗi quan hệ cần 'holders' và 'among'"),
          at: item.location)
        continue
      }
      let group = item["group"]?.text.flatMap { $0 == OfficialGroup.everyone.id.rawValue ? nil : OfficialGroup.ID($0) }
      if let group, !groups.contains(where: { $0.id == group }) {
        reportUnknown("group", group.rawValue, at: item["group"]?.location ?? item.location)
      }
      let (lesser, greater) = (trait(holders, at: item.location), trait(among, at: item.location))
      if let lesser, let greater {
        relations.append(SubsetRelation(lesser, among: greater, in: group, at: item.location))
      }
    }
    if let node = tree["subsets"], node.items == nil {
      report("wrong-type", Wording(en: "'subsets' is a list", vi: "'subsets' là một danh sách"), at: node.location)
    }
    return relations
  }

  private mutating func trait(_ text: String, at place: SourceLocation) -> SummaryTrait? {
    if text == "women" { return .woman }
    if text == "ethnicMinority" { return .ethnicMinority }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 2 {
      switch parts[0] {
      case "party": if let standing = PartyMembership(rawValue: parts[1]) { return .party(standing) }
      case "under": if let age = Int(parts[1]), (16...120).contains(age) { return .under(age: age) }
      case "flag": return .flag(OfficialFlag.ID(parts[1]))
      default: break
      }
      if let track = tracks.first(where: { $0.id.rawValue == parts[0] }),
        let rung = track.rungs.firstIndex(where: { $0.id.rawValue == parts[1] })
      {
        return .level(Level(track: track.id, rung: rung, name: track.rungs[rung].id))
      }
    }
    report(
      "unknown-reference", Wording(en: "there is no trait '\(text)'", vi: "không có chỉ tiêu '\(text)'"),
      remedy: Wording(
        en: "write women, ethnicMinority, party/full, party/probationary, under/AGE, flag/ID or TRACK/RUNG",
        vi: "ghi women, ethnicMinority, party/full, party/probationary, under/TUỔI, flag/MÃ hoặc TRACK/BẬC"), at: place)
    return nil
  }

  private mutating func place(_ text: String, at location: SourceLocation) -> SummaryPlace? {
    func unit(_ id: String) -> WorkUnit.ID? { units.first { $0.id.rawValue == id }?.id }
    func group(_ id: String) -> OfficialGroup.ID? { groups.first { $0.id.rawValue == id }?.id }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if text == OfficialGroup.everyone.id.rawValue { return SummaryPlace() }
    if parts.count == 1, let group = group(text) { return SummaryPlace(group: group) }
    if parts.count == 1, let unit = unit(text) { return SummaryPlace(unit: unit) }
    if parts.count == 2, let unit = unit(parts[0]), let group = group(parts[1]) {
      return SummaryPlace(group: group, unit: unit)
    }
    reportUnknown("group", text, at: location)
    return nil
  }

  /// A count, or a percentage of the people of the place rounded half up to whole heads.
  private mutating func share(_ node: ScenarioTree, of place: SummaryPlace, _ owner: String) -> PublishedCount? {
    guard let text = node.text, text.hasSuffix("%") else { return count(node, owner) }
    let digits = text.dropLast().split(separator: " ").joined().split(separator: ",", omittingEmptySubsequences: false)
    guard let percent = Fraction(text: digits.joined(separator: ".")), percent >= .zero, percent <= Fraction(100) else {
      report(
        "wrong-type", Wording(en: "'\(text)' is no percentage", vi: "'\(text)' không phải tỷ lệ phần trăm"),
        remedy: Wording(en: "write 61.5%", vi: "ghi 61,5%"), at: node.location)
      return nil
    }
    guard let people = people(of: place) else {
      report(
        "missing-key",
        Wording(
          en: "a percentage of '\(place)' needs the number of its officials",
          vi: "tỷ lệ của '\(place)' cần biết số người"),
        remedy: Wording(en: "state it, or write a count", vi: "bổ sung số người hoặc ghi số lượng"), at: node.location)
      return nil
    }
    let doubled = (percent.asPercent * Fraction(2)).timesRoundedDown(people)
    let heads = (doubled + 1) / 2
    let shown = digits.joined(separator: ",")
    note(
      "rounded-share",
      Wording(
        en: "\(digits.joined(separator: "."))% of the \(people) officials of '\(place)' is taken as \(heads)",
        vi: "\(shown)% của \(count: people) người thuộc '\(place)' được tính là \(heads)"), at: node.location)
    return PublishedCount(Heads(heads), at: node.location)
  }

  private func people(of place: SummaryPlace) -> Int? {
    let group = place.group.flatMap { id in groups.first { $0.id == id } }
    switch (group, place.unit) {
    case (nil, nil):
      if let officials { return officials.heads.count }
      let roots = groups.filter { $0.parent == nil }
      return roots.contains(where: \.overlaps) ? nil : roots.reduce(0) { $0 + $1.count.heads.count }
    case (let group?, nil): return group.count.heads.count
    case (nil, let unit?): return units.first { $0.id == unit }?.officials?.heads.count
    case (let group?, let unit?): return group.perUnit.first { $0.unit == unit }?.count.heads.count
    }
  }
}
