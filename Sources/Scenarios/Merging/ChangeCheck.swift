internal import Diagnostics
internal import Languages

/// Checks the trees under `override:` and `variants:` against what they change.
enum ChangeCheck {
  /// What is wrong with a tree of changes: keys nobody knows, and ids nobody declared.
  static func faults(of changes: ScenarioTree, against base: ScenarioTree) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    check(
      changes, against: base, as: .record(.scenario), name: Wording(en: "a change", vi: "phần thay đổi"),
      faults: &faults)
    return faults
  }

  /// Leaves that two variants set at once, each reported at the later one.
  static func conflicts(between variants: [ScenarioTree.Entry]) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    var taken: [(variant: String, location: SourceLocation)] = []
    // The first leaf at each path, and the first at or below each path.
    var atPath: [[String]: Int] = [:]
    var below: [[String]: Int] = [:]
    for variant in variants {
      let leaves = TreeMerging.leaves(of: variant.value)
      for leaf in leaves {
        let above = leaf.path.indices.compactMap { atPath[Array(leaf.path[..<$0])] }
        guard let first = (above + [below[leaf.path]].compactMap { $0 }).min() else { continue }
        let other = taken[first]
        let path = leaf.path.joined(separator: ".")
        let message = Wording(
          en: "the variants '\(other.variant)' and '\(variant.key)' both set '\(path)', at \(other.location)",
          vi: "hai biến thể '\(other.variant)' và '\(variant.key)' cùng ghi '\(path)', tại \(other.location)")
        faults.append(
          Diagnostic(
            .error, rule: "conflicting-variants", message,
            remedy: Wording(en: "apply one of them", vi: "chỉ áp dụng một biến thể"), at: leaf.location))
      }
      for leaf in leaves {
        if atPath[leaf.path] == nil { atPath[leaf.path] = taken.count }
        for end in 0...leaf.path.count where below[Array(leaf.path[..<end])] == nil {
          below[Array(leaf.path[..<end])] = taken.count
        }
        taken.append((variant.key, leaf.location))
      }
    }
    return faults
  }

  private static func check(
    _ changes: ScenarioTree, against base: ScenarioTree?, as type: ValueType, name: Wording,
    faults: inout [Diagnostic]
  ) {
    guard let entries = changes.entries else { return }
    var values: [String: ScenarioTree] = [:]
    for entry in base?.setEntries ?? [] where values[entry.key] == nil { values[entry.key] = entry.value }
    var remedies = SuggestedRemedies()
    for entry in entries {
      let before = values[entry.key]
      switch type {
      case .record(let record):
        guard let key = ScenarioSchema.key(entry.key, of: record), !isReserved(entry.key, in: record) else {
          let known = ScenarioSchema.keys(of: record).map(\.name).filter { !isReserved($0, in: record) }
          faults.append(
            unknown(
              "unknown-key",
              Wording(en: "\(name) has no key '\(entry.key)'", vi: "\(name) không có mục '\(entry.key)'"), entry, known,
              &remedies)
          )
          continue
        }
        check(entry.value, against: before, as: key.type, name: Wording(verbatim: "'\(entry.key)'"), faults: &faults)
      case .entities, .texts:
        guard before != nil else {
          let known = base?.setEntries.map(\.key) ?? []
          faults.append(
            unknown(
              "unknown-reference",
              Wording(
                en: "\(name) has no entry '\(entry.key)' to change",
                vi: "\(name) không có mục '\(entry.key)' để thay đổi"), entry, known, &remedies))
          continue
        }
        if case .entities(let record) = type {
          check(
            entry.value, against: before, as: .record(record), name: Wording(verbatim: "'\(entry.key)'"),
            faults: &faults)
        }
      case .byYear(let value):
        check(entry.value, against: before, as: value, name: Wording(verbatim: "'\(entry.key)'"), faults: &faults)
      case .either(let first, let second):
        let mapping = second.isMapping ? second : first
        check(changes, against: base, as: mapping, name: name, faults: &faults)
        return
      default:
        return
      }
    }
  }

  private static func isReserved(_ key: String, in record: RecordName) -> Bool {
    record == .scenario && ["import", "override", "variants"].contains(key)
  }

  private static func unknown(
    _ rule: String, _ message: Wording, _ entry: ScenarioTree.Entry, _ known: [String],
    _ remedies: inout SuggestedRemedies
  ) -> Diagnostic {
    let remedy = remedies.remedy(for: entry.key, of: rule, among: known)
    return Diagnostic(.error, rule: rule, message, remedy: remedy, at: entry.location)
  }
}

extension ValueType {
  /// Whether a value of this type is a mapping.
  var isMapping: Bool {
    switch self {
    case .byYear, .texts, .record, .entities, .changes, .namedChanges: true
    case .either(let first, let second): first.isMapping || second.isMapping
    default: false
    }
  }
}
