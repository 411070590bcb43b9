internal import Diagnostics
internal import TrainingDomain

/// A scenario as it is written, with every file read: what the rules look at.
struct ScenarioDraft: Sendable {
  /// The tree, imports and changes applied.
  let tree: ScenarioTree
  /// The tree's values with their types.
  let walk: SchemaWalk
  /// The rungs of the tracks.
  let levels: LevelIndex
  /// The years planned; nil where they could not be read or make no horizon.
  let horizon: PlanningHorizon?
  /// The roster; nil where it could not be read.
  let roster: Roster?
  /// The earlier plan's enrolments with the places of their officials and courses.
  let previousPlan: [(enrolment: Enrolment, official: SourceLocation, course: SourceLocation)]
  /// The published files, in the order they are named.
  let published: [ScenarioTree]
  /// What the files themselves have wrong.
  let faults: [Diagnostic]

  /// Reads the tables a tree names.
  ///
  /// - Parameter known: what an office's roster may name in its own words; by default, what the tree says.
  init(_ tree: ScenarioTree, files: FileSource, known: (() -> RosterContext)? = nil) {
    self.tree = tree
    levels = LevelIndex(tree)
    let years = CatalogueDecoding.horizon(tree)
    horizon = years.flatMap { HorizonOrder.isSound($0) ? $0 : nil }
    var faults: [Diagnostic] = []
    published = PublishedFiles.trees(namedIn: tree, from: files, faults: &faults)
    walk = SchemaWalk(tree, published: published)
    var reader = tree["roster"].flatMap {
      RosterFile.table(
        namedBy: $0, known ?? { RosterContext(tree, others: []) }, from: files, faults: &faults)
    }
    .map(RosterReader.init)
    reader?.refused = Set(faults.compactMap(\.location))
    roster = reader?.roster()
    faults += reader?.faults ?? []
    let previous = tree["previousPlan"].flatMap { FileReading.table(namedBy: $0, from: files, faults: &faults) }
    previousPlan =
      previous.map { table in
        PreviousPlanReading.enrolments(table, faults: &faults).map {
          (
            $0.enrolment, table.location($0.row, table.column("official")),
            table.location($0.row, table.column("course"))
          )
        }
      } ?? []
    self.faults = faults
  }

  /// The entries of a section, in the order of the file.
  func entries(_ section: ScenarioSection) -> [ScenarioTree.Entry] {
    (tree[section.rawValue]?.setEntries ?? []).filter { $0.value.entries != nil }
  }

  /// The ids a section declares.
  func ids(_ section: ScenarioSection) -> [String] {
    if section == .officials { return roster?.rows.map(\.id) ?? [] }
    let declared = tree[section.rawValue]?.setEntries.map(\.key) ?? []
    return section == .groups ? declared + [OfficialGroup.everyone.id.rawValue] : declared
  }
}
