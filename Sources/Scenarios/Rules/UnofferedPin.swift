internal import Diagnostics
internal import Languages
internal import TrainingDomain

/// Nobody must be sent on a course that is not offered, at all or in that year.
enum UnofferedPin: ScenarioRule {
  static let name = "unoffered-pin"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    guard let pins = draft.tree["pins"]?.items else { return [] }
    var courses: [String: ScenarioTree] = [:]
    for entry in draft.entries(.courses) where courses[entry.key] == nil { courses[entry.key] = entry.value }
    return pins.compactMap { pin in
      guard let id = pin["course"]?.text, let course = courses[id] else { return nil }
      let place = (pin["course"] ?? pin).location
      guard let years = course["years"] else {
        return error(
          Wording(
            en: "course '\(id)' is pinned but not offered",
            vi: "khóa học '\(id)' có quyết định trước nhưng không được mở"),
          remedy: Wording(en: "give the course years", vi: "ghi các năm mở khóa học"), at: place)
      }
      guard pin["decision"]?.text == "must", let year = pin["year"]?.integer, let offered = years.years,
        !offered.contains(Year(year)), draft.horizon?.years.contains(Year(year)) ?? false
      else { return nil }
      return error(
        Wording(en: "course '\(id)' is not offered in \(year)", vi: "khóa học '\(id)' không được mở vào năm \(year)"),
        remedy: Wording(en: "pin another year", vi: "chọn năm khác"), at: pin["year"]?.location)
    }
  }
}
