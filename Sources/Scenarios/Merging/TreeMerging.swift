internal import Diagnostics
internal import Languages

/// Puts together what several files say of the same scenario.
enum TreeMerging {
  /// The union of two trees; a leaf set in both is reported with both places, and the first stays.
  static func merged(
    _ base: ScenarioTree, with addition: ScenarioTree, key: String, faults: inout [Diagnostic]
  ) -> ScenarioTree {
    guard case .mapping(var entries) = base.content, case .mapping(let added) = addition.content else {
      let remedy = Wording(
        en: "change imported values deliberately, under 'override:'",
        vi: "nếu muốn đổi giá trị đã đưa vào thì ghi dưới 'override:'")
      faults.append(
        Diagnostic(
          .error, rule: "conflicting-values",
          Wording(en: "'\(key)' is already set at \(base.location)", vi: "'\(key)' đã được ghi tại \(base.location)"),
          remedy: remedy,
          at: addition.location))
      return base
    }
    var places: [String: Int] = [:]
    for (index, entry) in entries.enumerated() { places[entry.key] = index }
    for entry in added {
      guard let index = places[entry.key] else {
        places[entry.key] = entries.count
        entries.append(entry)
        continue
      }
      entries[index].value = merged(entries[index].value, with: entry.value, key: entry.key, faults: &faults)
    }
    return ScenarioTree(content: .mapping(entries), location: base.location)
  }

  /// The tree with changes applied: mappings are joined, everything else is replaced, and nothing removes.
  static func changed(_ base: ScenarioTree, by changes: ScenarioTree) -> ScenarioTree {
    guard case .mapping(var entries) = base.content, case .mapping(let changed) = changes.content else {
      return changes
    }
    var places: [String: Int] = [:]
    for (index, entry) in entries.enumerated() where places[entry.key] == nil { places[entry.key] = index }
    var removed: Set<Int> = []
    for change in changed {
      switch (places[change.key], change.value.isNull) {
      case (let index?, true):
        removed.insert(index)
        places[change.key] = nil
      case (nil, true): continue
      case (let index?, false): entries[index].value = Self.changed(entries[index].value, by: change.value)
      case (nil, false):
        places[change.key] = entries.count
        entries.append(change)
      }
    }
    let kept = entries.enumerated().filter { !removed.contains($0.offset) }.map(\.element)
    return ScenarioTree(content: .mapping(kept), location: base.location)
  }

  /// The tree without the entries at certain places: those already reported.
  static func pruned(_ tree: ScenarioTree, of places: Set<SourceLocation>) -> ScenarioTree {
    guard !places.isEmpty, let entries = tree.entries else { return tree }
    let kept = entries.filter { !places.contains($0.location) }.map { entry in
      ScenarioTree.Entry(key: entry.key, location: entry.location, value: pruned(entry.value, of: places))
    }
    return ScenarioTree(content: .mapping(kept), location: tree.location)
  }

  /// The leaves of a tree of changes: their paths and places.
  static func leaves(of tree: ScenarioTree, path: [String] = []) -> [(path: [String], location: SourceLocation)] {
    guard let entries = tree.entries else { return [(path, tree.location)] }
    return entries.flatMap { leaves(of: $0.value, path: path + [$0.key]) }
  }
}
