internal import Diagnostics
internal import TrainingDomain

/// Nobody must be sent on a course that is not offered, at all or in that year.
enum UnofferedPin: ScenarioRule {
  static let name = "unoffered-pin"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    guard let pins = draft.tree["pins"]?.items else { return [] }
    return pins.compactMap { pin in
      guard let id = pin["course"]?.text, let course = draft.tree[path: "courses", id] else { return nil }
      let place = (pin["course"] ?? pin).location
      guard let years = course["years"] else {
        return error("course '\(id)' is pinned but not offered", remedy: "give the course years", at: place)
      }
      guard pin["decision"]?.text == "must", let year = pin["year"]?.integer, let offered = years.years,
        !offered.contains(Year(year)), draft.horizon?.years.contains(Year(year)) ?? false
      else { return nil }
      return error("course '\(id)' is not offered in \(year)", remedy: "pin another year", at: pin["year"]?.location)
    }
  }
}
