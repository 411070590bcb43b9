internal import Diagnostics
internal import Languages
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
              Wording(
                en: "the yearly costs of course '\(course.key)' sum to \(sum), not to \(whole)",
                vi: "tổng chi phí các năm của khóa học '\(course.key)' là \(sum), không phải \(whole)"),
              remedy: Wording(
                en: "correct a year or costPerLearnerVND", vi: "sửa chi phí một năm hoặc costPerLearnerVND"),
              at: list.location))
        }
      }
      if let most = studyYears(course.value), items.count > most {
        let years = most == 1 ? Wording(en: "1 year", vi: "1 năm") : Wording(en: "\(most) years", vi: "\(most) năm")
        findings.append(
          error(
            Wording(
              en: "course '\(course.key)' lists \(items.count) yearly costs for \(years) of study",
              vi: "khóa học '\(course.key)' ghi \(items.count) khoản chi phí năm cho \(years) học"),
            remedy: Wording(en: "list at most one for each 12 months", vi: "ghi nhiều nhất một khoản cho mỗi 12 tháng"),
            at: list.location))
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
