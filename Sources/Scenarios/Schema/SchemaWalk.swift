internal import Diagnostics

/// Everything in a scenario's tree together with what the schema says of it.
struct SchemaWalk: Sendable {
  /// A value and its type.
  struct TypedValue: Sendable {
    /// The key it is set under.
    let key: String
    /// What it should be.
    let type: ValueType
    /// What stands there.
    let node: ScenarioTree
    /// What the value belongs to, in words.
    let owner: String
  }

  /// A mapping and the record it should be.
  struct TypedRecord: Sendable {
    /// The kind of record.
    let name: RecordName
    /// What stands there.
    let node: ScenarioTree
    /// What it is, in words: `course 'master'`.
    let label: String
  }

  /// The single values, in the order of the tree.
  private(set) var values: [TypedValue] = []
  /// The mappings that have keys of the schema.
  private(set) var records: [TypedRecord] = []
  /// Values of another form than their type: a list where a number belongs, for example.
  private(set) var misshapen: [TypedValue] = []

  /// Walks through a scenario's tree and through the trees of its published files.
  init(_ tree: ScenarioTree, published: [ScenarioTree] = []) {
    walk(record: .scenario, tree, label: "the scenario")
    for file in published { walk(record: .published, file, label: "'\(file.location.file)'") }
  }

  private mutating func walk(record name: RecordName, _ node: ScenarioTree, label: String) {
    records.append(TypedRecord(name: name, node: node, label: label))
    for key in ScenarioSchema.keys(of: name) {
      guard let value = node[key.name] else { continue }
      walk(key: key.name, key.type, value, owner: label)
    }
  }

  private mutating func walk(key: String, _ type: ValueType, _ node: ScenarioTree, owner: String) {
    let value = TypedValue(key: key, type: type, node: node, owner: owner)
    switch (type, node.content) {
    case (.changes, _), (.namedChanges, _):
      break
    case (.either(let first, let second), .mapping):
      walk(key: key, first.isMapping ? first : second, node, owner: owner)
    case (.either(let first, let second), _):
      walk(key: key, first.isMapping ? second : first, node, owner: owner)
    case (.list(let item), .sequence(let items)):
      for element in items { walk(key: key, item, element, owner: owner) }
    case (.record(let name), .mapping):
      walk(record: name, node, label: "'\(key)' of \(owner)")
    case (.entities(let name), .mapping):
      for entry in node.setEntries { walk(key: entry.key, .record(name), entry, name) }
    case (.byYear(let item), .mapping):
      for entry in node.setEntries {
        let year = ScenarioTree(content: .scalar(entry.key, isQuoted: false), location: entry.location)
        values.append(TypedValue(key: key, type: .year, node: year, owner: owner))
        walk(key: key, item, entry.value, owner: owner)
      }
    case (.texts, .mapping):
      for entry in node.setEntries { walk(key: entry.key, .text, entry.value, owner: owner) }
    case (.heads(let section), .mapping):
      for entry in node.setEntries {
        let id = ScenarioTree(content: .scalar(entry.key, isQuoted: true), location: entry.location)
        values.append(TypedValue(key: key, type: .reference(section), node: id, owner: owner))
        walk(key: entry.key, .wholeNumber(0...10_000_000), entry.value, owner: owner)
      }
    case (.years, .sequence), (.years, .scalar):
      values.append(value)
    case (.list, _), (.record, _), (.entities, _), (.byYear, _), (.texts, _), (.heads, _):
      misshapen.append(value)
    case (_, .scalar):
      values.append(value)
    default:
      misshapen.append(value)
    }
  }

  private mutating func walk(key: String, _ type: ValueType, _ entry: ScenarioTree.Entry, _ name: RecordName) {
    let label = "\(name.rawValue) '\(entry.key)'"
    if entry.value.entries != nil {
      walk(record: name, entry.value, label: label)
    } else {
      misshapen.append(TypedValue(key: key, type: type, node: entry.value, owner: label))
    }
  }
}
