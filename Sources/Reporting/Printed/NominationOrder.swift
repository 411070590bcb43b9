internal import Languages
package import TrainingDomain

/// In which order people read those who are sent: unit by unit, in each by given name as Vietnamese lists have it.
///
/// Rows without a name stand behind those with one. `plan.json` and the CSV tables keep the order of the plan.
package enum NominationOrder {
  /// Enrolments in that order; those of one official keep theirs.
  package static func sorted(_ lines: [CostedEnrolment], _ report: PlanReport) -> [CostedEnrolment] {
    let units = Dictionary(
      report.problem.units.enumerated().map { ($0.element.id.rawValue, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    return lines.enumerated().map { position, line in
      let name = report.official(line.enrolment.official)?.name
      return Place(
        unit: units[report.unit(of: line.enrolment)] ?? units.count, isNameless: name == nil,
        name: VietnameseOrder(name: name ?? ""), position: position, line: line)
    }.sorted { $0.precedes($1) }.map(\.line)
  }

  private struct Place {
    let unit: Int
    let isNameless: Bool
    let name: VietnameseOrder
    /// In the plan.
    let position: Int
    let line: CostedEnrolment

    func precedes(_ other: Place) -> Bool {
      if unit != other.unit { return unit < other.unit }
      if isNameless != other.isNameless { return !isNameless }
      return name == other.name ? position < other.position : name < other.name
    }
  }
}
