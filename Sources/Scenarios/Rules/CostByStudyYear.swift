internal import Diagnostics
internal import TrainingDomain

/// A cost listed by year of study sums to the whole cost and has no more entries than years can be touched.
enum CostByStudyYear: ScenarioRule {
  static let name = "cost-by-study-year"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    draft.entries(.courses).flatMap { course -> [Diagnostic] in
      guard let list = course.value["costByStudyYearVND"], let items = list.items else { return [] }
      var findings: [Diagnostic] = []
      let amounts = items.compactMap(\.integer).filter { (0...ExcessiveMoney.most).contains($0) }
      if let whole = course.value["costPerLearnerVND"]?.integer, amounts.count == items.count, amounts.count < 1000 {
        let sum = amounts.reduce(0, +)
        if sum != whole {
          findings.append(
            error(
              "the yearly costs of course '\(course.key)' sum to \(sum), not to \(whole)",
              remedy: "correct a year or costPerLearnerVND", at: list.location))
        }
      }
      if let most = studyYears(course.value), items.count > most {
        let years = most == 1 ? "1 year" : "\(most) years"
        findings.append(
          error(
            "course '\(course.key)' lists \(items.count) yearly costs for \(years) of study",
            remedy: "list at most one for each 12 months", at: list.location))
      }
      return findings
    }
  }

  /// The years of study, a year begun counting whole.
  private static func studyYears(_ course: ScenarioTree) -> Int? {
    guard let months = course["durationMonths"]?.fraction, (0...1200).contains(months.numerator) else { return nil }
    return months.denominator == 1 ? (months.numerator + 11) / 12 : 1
  }
}
