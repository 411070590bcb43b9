internal import Diagnostics
internal import Languages
internal import RosterSummaries
internal import TrainingDomain

/// Reads the tree of a summary table.
struct SummaryReading {
  let tree: ScenarioTree
  let files: FileSource
  /// What was found wrong, and notes on what was reckoned.
  private(set) var faults: [Diagnostic] = []

  /// The tracks, known before the cells are read.
  var tracks: [Track] = []
  /// The units, known before the groups are read.
  var units: [SummaryUnit] = []
  /// The groups, known before the cells are read.
  var groups: [SummaryGroup] = []
  /// The number of officials, where the table states it.
  var officials: PublishedCount?

  /// The keys of a table.
  static let keys = [
    "title", "reckonedOn", "seed", "identifiers", "personName", "ages", "yearsRatedGood", "officials", "tracks",
    "units", "equalUnits", "groups", "atLeast", "exactly", "subsets",
  ]

  /// Makes a reading of a tree.
  init(_ tree: ScenarioTree, files: FileSource) {
    var faults: [Diagnostic] = []
    self.tree = UnitsTable.inlined(in: tree, files: files, faults: &faults)
    self.files = files
    self.faults = faults
  }

  /// The table; worth nothing where an error was found.
  mutating func table() -> SummaryTable? {
    checkKeys(of: tree, Self.keys)
    guard tree.entries != nil else {
      report(
        "wrong-type", Wording(en: "the file holds no mapping of keys", vi: "tệp không chứa các khóa"), at: tree.location
      )
      return nil
    }
    officials = tree["officials"].flatMap { count($0, "officials") }
    tracks = readTracks()
    units = readUnits()
    groups = readGroups()
    let reckonedOn = tree["reckonedOn"]?.date
    if reckonedOn == nil {
      report(
        "wrong-type",
        Wording(
          en: "'reckonedOn' must be the day of the figures, as '2025-12-31'",
          vi: "'reckonedOn' phải là ngày chốt số liệu, dạng '2025-12-31'"),
        at: tree["reckonedOn"]?.location ?? tree.location)
    }
    var table = SummaryTable(
      officials: officials, reckonedOn: reckonedOn ?? Month(year: 2025, number: 1).firstDay,
      seed: UInt64(number("seed", in: tree, 0...Int.max) ?? 1), ages: ages(), tracks: tracks, units: units,
      groups: groups, cells: cells("atLeast", isExact: false) + cells("exactly", isExact: true), relations: relations())
    if let pattern = tree["identifiers"]?.text { table.identifiers = pattern }
    if let pattern = tree["personName"]?.text { table.personName = pattern }
    table.yearsRatedGood = (tree["yearsRatedGood"]?.years ?? []).sorted()
    if let node = tree["yearsRatedGood"], node.years == nil {
      report(
        "wrong-type", Wording(en: "'yearsRatedGood' are years", vi: "'yearsRatedGood' là các năm"), at: node.location)
    }
    if officials == nil, groups.isEmpty {
      report(
        "missing-key",
        Wording(
          en: "neither 'officials' nor 'groups' says how many there are", vi: "chưa có 'officials' hoặc 'groups'"),
        at: tree.location)
    }
    return table
  }

  private mutating func ages() -> AgeSpan {
    guard let node = tree["ages"] else { return AgeSpan() }
    checkKeys(of: node, ["youngest", "oldestWoman", "oldestMan"])
    let standard = AgeSpan()
    let span = AgeSpan(
      youngest: number("youngest", in: node, 16...100) ?? standard.youngest,
      oldestWoman: number("oldestWoman", in: node, 16...100) ?? standard.oldestWoman,
      oldestMan: number("oldestMan", in: node, 16...100) ?? standard.oldestMan)
    if !(span.youngest <= span.oldestWoman && span.oldestWoman <= span.oldestMan) {
      report(
        "number-range",
        Wording(
          en: "the ages must not fall: youngest, oldest woman, oldest man",
          vi: "các độ tuổi phải tăng dần: nhỏ nhất, nữ lớn nhất, nam lớn nhất"), at: node.location)
    }
    return span
  }

  private mutating func readTracks() -> [Track] {
    guard let node = tree["tracks"] else { return [] }
    guard let name = node.text else { return CatalogueDecoding.tracks(tree) }
    let path = FileSource.resolve(name, from: node.location.file)
    let read = FileReading.text(path, namedAt: node.location, from: files)
      .flatMap { TreeBuilder.tree(of: $0, file: path) }
    switch read {
    case .failure(let fault):
      faults.append(fault)
      return []
    case .success(let file): return CatalogueDecoding.tracks(file)
    }
  }

  /// Reports the keys of a mapping that are not known.
  mutating func checkKeys(of node: ScenarioTree, _ known: [String]) {
    for entry in node.entries ?? [] where !known.contains(entry.key) {
      let near = Suggestion.nearest(to: entry.key, among: known)
      let list = known.joined(separator: ", ")
      report(
        "unknown-key", Wording(en: "there is no key '\(entry.key)' here", vi: "không có khóa '\(entry.key)' ở đây"),
        remedy: near.map { Wording(en: "did you mean '\($0)'?", vi: "có phải là '\($0)'?") }
          ?? Wording(en: "known keys: \(list)", vi: "các khóa: \(list)"), at: entry.location)
    }
  }

  /// The whole number of a key; nil, with a report where something else stands there.
  mutating func number(_ key: String, in node: ScenarioTree, _ range: ClosedRange<Int>) -> Int? {
    guard let value = node[key] else { return nil }
    if let number = value.integer, range.contains(number) { return number }
    report(
      "wrong-type",
      Wording(
        en: "'\(key)' is no whole number from \(range.lowerBound)",
        vi: "'\(key)' không phải số nguyên từ \(range.lowerBound)"),
      at: value.location)
    return nil
  }

  /// A number of people; nil, with a report where something else stands there.
  mutating func count(_ node: ScenarioTree, _ owner: String) -> PublishedCount? {
    if let number = node.integer, (0...1_000_000).contains(number) {
      return PublishedCount(Heads(number), at: node.location)
    }
    report(
      "wrong-type",
      Wording(
        en: "'\(owner)' is no whole number from 0 to 1,000,000",
        vi: "'\(owner)' không phải số nguyên từ 0 đến 1.000.000"), at: node.location)
    return nil
  }

  /// Adds an error.
  mutating func report(_ rule: String, _ message: Wording, remedy: Wording? = nil, at place: SourceLocation) {
    faults.append(Diagnostic(.error, rule: rule, message, remedy: remedy, at: place))
  }

  /// Adds a note.
  mutating func note(_ rule: String, _ message: Wording, at place: SourceLocation) {
    faults.append(Diagnostic(.note, rule: rule, message, at: place))
  }
}
