internal import TrainingDomain

/// Decodes the targets and pins of a checked tree.
enum TargetDecoding {
  /// The targets.
  static func targets(_ tree: ScenarioTree, levels: LevelIndex) -> [Target] {
    CatalogueDecoding.entries(tree, "targets").compactMap { id, target in
      guard let indicator = indicator(target, levels), let percent = target["thresholdPercent"]?.fraction,
        let due = target["due"]?.date
      else { return nil }
      return Target(
        id: Target.ID(id), name: CatalogueDecoding.name(target, id), indicator: indicator,
        group: OfficialGroup.ID(target["group"]?.text ?? OfficialGroup.everyone.id.rawValue),
        scope: target["scope"]?.text.flatMap(Target.Scope.init) ?? .together,
        comparator: target["comparator"]?.text.flatMap(Target.Comparator.init) ?? .atLeast,
        threshold: percent.asPercent, due: due, weight: target["weight"]?.fraction ?? .one,
        provenance: CatalogueDecoding.provenance(target))
    }
  }

  private static func indicator(_ target: ScenarioTree, _ levels: LevelIndex) -> Target.Indicator? {
    if target["staffing"]?.truth == true { return .staffing }
    return levels.level(target["level"]?.text).map { .holding($0) }
  }

  /// The decisions taken beforehand.
  static func pins(_ tree: ScenarioTree) -> [Pin] {
    (tree["pins"]?.items ?? []).compactMap { pin in
      guard let official = pin["official"]?.text, let course = pin["course"]?.text else { return nil }
      let year = pin["year"]?.integer.map { Year($0) }
      return Pin(
        official: Official.ID(official), course: Course.ID(course),
        decision: pin["decision"]?.text == "mustNot" ? .mustNot(year) : .must(year))
    }
  }

  /// The aims.
  static func stages(_ tree: ScenarioTree) -> [ObjectiveStage] {
    guard let list = tree["objectives"]?.items, !list.isEmpty else { return ObjectiveStage.standard }
    return list.compactMap { $0.text.flatMap(ObjectiveStage.init) }
  }
}
