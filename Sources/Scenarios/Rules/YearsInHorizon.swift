internal import Diagnostics
internal import Languages
internal import TrainingDomain

/// Courses are offered and officials pinned in years of the horizon; limits of other years are warned of.
enum YearsInHorizon: ScenarioRule {
  static let name = "year-outside-horizon"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    guard let horizon = draft.horizon else { return [] }
    let span = Wording(
      en: "plan \(horizon.first) to \(horizon.last), or change the horizon",
      vi: "lập kế hoạch từ năm \(horizon.first) đến năm \(horizon.last), hoặc đổi kỳ kế hoạch")
    var findings: [Diagnostic] = []
    for course in draft.entries(.courses) {
      guard let node = course.value["years"], let years = node.years else { continue }
      if years.isEmpty {
        findings.append(
          error(
            Wording(en: "course '\(course.key)' lists no year", vi: "khóa học '\(course.key)' không ghi năm nào"),
            remedy: span, at: node.location))
      }
      var seen: Set<Year> = []
      for (index, year) in years.enumerated() {
        let place = node.items?[index].location ?? node.location
        if !(horizon.first...horizon.last).contains(year) {
          let message = Wording(
            en: "course '\(course.key)' is offered in \(year), outside the horizon",
            vi: "khóa học '\(course.key)' mở vào năm \(year), ngoài kỳ kế hoạch")
          findings.append(error(message, remedy: span, at: place))
        } else if !seen.insert(year).inserted {
          findings.append(
            error(
              Wording(
                en: "course '\(course.key)' names \(year) twice", vi: "khóa học '\(course.key)' nêu năm \(year) hai lần"
              ), remedy: Wording(en: "name it once", vi: "chỉ nêu một lần"), at: place))
        }
      }
    }
    for pin in draft.tree["pins"]?.items ?? [] {
      guard let node = pin["year"], let year = node.integer else { continue }
      if !(horizon.first...horizon.last).contains(Year(year)) {
        findings.append(
          error(
            Wording(
              en: "the pin names \(year), outside the horizon",
              vi: "quyết định trước nêu năm \(year), ngoài kỳ kế hoạch"), remedy: span, at: node.location))
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
        Wording(
          en: "'\(value.key)' of \(value.owner) names \(year), outside the horizon",
          vi: "'\(value.key)' của \(value.owner) nêu năm \(year), ngoài kỳ kế hoạch"),
        remedy: Wording(en: "it has no effect", vi: "mục này không có hiệu lực"),
        at: value.node.location)
    }
  }
}
