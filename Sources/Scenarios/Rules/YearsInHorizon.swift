internal import Diagnostics
internal import TrainingDomain

/// Courses are offered and officials pinned in years of the horizon; limits of other years are warned of.
enum YearsInHorizon: ScenarioRule {
  static let name = "year-outside-horizon"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    guard let horizon = draft.horizon else { return [] }
    let span = "plan \(horizon.first) to \(horizon.last), or change the horizon"
    var findings: [Diagnostic] = []
    for course in draft.entries(.courses) {
      guard let node = course.value["years"], let years = node.years else { continue }
      if years.isEmpty {
        findings.append(error("course '\(course.key)' lists no year", remedy: span, at: node.location))
      }
      var seen: Set<Year> = []
      for (index, year) in years.enumerated() {
        let place = node.items?[index].location ?? node.location
        if !(horizon.first...horizon.last).contains(year) {
          let message = "course '\(course.key)' is offered in \(year), outside the horizon"
          findings.append(error(message, remedy: span, at: place))
        } else if !seen.insert(year).inserted {
          findings.append(error("course '\(course.key)' names \(year) twice", remedy: "name it once", at: place))
        }
      }
    }
    for pin in draft.tree["pins"]?.items ?? [] {
      guard let node = pin["year"], let year = node.integer else { continue }
      if !(horizon.first...horizon.last).contains(Year(year)) {
        findings.append(error("the pin names \(year), outside the horizon", remedy: span, at: node.location))
      }
    }
    return findings + limits(in: draft, horizon: horizon)
  }

  private static func limits(in draft: ScenarioDraft, horizon: PlanningHorizon) -> [Diagnostic] {
    draft.walk.values.compactMap { value in
      guard case .year = value.type, value.key == "limitsVND" || value.key == "byYear",
        let year = value.node.integer, (1...9000).contains(year), !(horizon.first...horizon.last).contains(Year(year))
      else { return nil }
      return warning(
        "'\(value.key)' of \(value.owner) names \(year), outside the horizon", remedy: "it has no effect",
        at: value.node.location)
    }
  }
}
