internal import Diagnostics
internal import Languages

/// Reads a scenario file with everything it imports and applies its changes, leaving one tree.
struct ScenarioAssembly {
  /// The scenario's own file.
  static let fileName = "scenario.yaml"

  /// The whole scenario, without imports, override and variants.
  private(set) var tree = ScenarioTree.empty(at: SourceLocation(file: fileName))
  /// What was found wrong.
  private(set) var faults: [Diagnostic] = []
  /// Whether every file could be read, so that the tree is worth checking.
  private(set) var isComplete = true

  private let files: FileSource
  private let language: Language
  private var done: Set<String> = []
  private var underWay: [String] = []

  /// Assembles the scenario of a folder's files.
  init(files: FileSource, variants: [String], language: Language) {
    self.files = files
    self.language = language
    guard let root = read(Self.fileName, namedAt: nil) else { return }
    underWay = [Self.fileName]
    tree = gathered(root, isScenario: true)
    guard isComplete else { return }
    apply(root, variants: variants)
  }

  /// The content of a file and of its imports.
  private mutating func gathered(_ file: ScenarioTree, isScenario: Bool) -> ScenarioTree {
    var whole = ScenarioTree.empty(at: file.location)
    if let imports = file["import"] {
      for item in imports.items ?? [imports] {
        guard let imported = imported(item) else { continue }
        whole = TreeMerging.merged(whole, with: imported, key: "", faults: &faults)
      }
    }
    var own = file
    own.content = .mapping(
      (file.entries ?? []).filter { entry in
        let isChange = entry.key == "override" || entry.key == "variants"
        if isChange, !isScenario {
          let message = "'\(entry.key)' is allowed in \(Self.fileName) only"
          report("misplaced-key", message, "move it there", at: entry.location)
        }
        return !isChange && entry.key != "import"
      })
    own = UnitsTable.inlined(in: own, files: files, faults: &faults)
    return TreeMerging.merged(whole, with: own, key: "", faults: &faults)
  }

  private mutating func imported(_ item: ScenarioTree) -> ScenarioTree? {
    guard let name = item.text else {
      report("wrong-type", "an import is a file name, not \(item.kind)", nil, at: item.location)
      return nil
    }
    let path = FileSource.resolve(name, from: item.location.file)
    guard !underWay.contains(path) else {
      report("import-cycle", "'\(name)' imports itself", "remove one of the imports", at: item.location)
      isComplete = false
      return nil
    }
    guard done.insert(path).inserted, let file = read(path, namedAt: item.location) else { return nil }
    underWay.append(path)
    defer { underWay.removeLast() }
    return gathered(file, isScenario: false)
  }

  private mutating func read(_ path: String, namedAt place: SourceLocation?) -> ScenarioTree? {
    let result = FileReading.text(path, namedAt: place, from: files).flatMap { TreeBuilder.tree(of: $0, file: path) }
    switch result {
    case .failure(let fault):
      faults.append(fault)
    case .success(let tree):
      if tree.entries != nil { return BilingualText.chosen(in: tree, for: language) }
      if tree.isNull { return .empty(at: tree.location) }
      report("wrong-type", "the file holds \(tree.kind), not a mapping of keys", nil, at: tree.location)
    }
    isComplete = false
    return nil
  }

  /// Applies the override and the variants asked for; every variant is checked.
  private mutating func apply(_ root: ScenarioTree, variants names: [String]) {
    if let override = root["override"] { tree = TreeMerging.changed(tree, by: checked(override)) }
    let variants = (root["variants"]?.setEntries ?? []).map { variant in
      ScenarioTree.Entry(key: variant.key, location: variant.location, value: checked(variant.value))
    }
    var changes: [ScenarioTree.Entry] = []
    for name in names {
      guard let variant = variants.first(where: { $0.key == name }) else {
        let remedy = Suggestion.remedy(for: name, among: variants.map(\.key))
        report("unknown-variant", "the scenario has no variant '\(name)'", remedy, at: root.location)
        continue
      }
      if !changes.contains(where: { $0.key == name }) { changes.append(variant) }
    }
    faults += ChangeCheck.conflicts(between: changes)
    for change in changes { tree = TreeMerging.changed(tree, by: change.value) }
  }

  /// A tree of changes without what is reported as unknown.
  private mutating func checked(_ changes: ScenarioTree) -> ScenarioTree {
    guard changes.entries != nil else {
      report("wrong-type", "changes are a mapping, not \(changes.kind)", nil, at: changes.location)
      return .empty(at: changes.location)
    }
    let found = ChangeCheck.faults(of: changes, against: tree)
    faults += found
    return TreeMerging.pruned(changes, of: Set(found.compactMap(\.location)))
  }

  private mutating func report(_ rule: String, _ message: String, _ remedy: String?, at place: SourceLocation) {
    faults.append(Diagnostic(.error, rule: rule, message, remedy: remedy, at: place))
  }
}
