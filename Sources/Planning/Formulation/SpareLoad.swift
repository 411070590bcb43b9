internal import TrainingDomain

/// The load a unit can spare in each month beyond that of its courses in progress.
struct SpareLoad {
  private let firstMonth: Month
  private let byMonth: [Fraction]

  /// - Parameter unit: the unit; in post in a month are its officials in service on the month's last day.
  init(unit: WorkUnit.ID, _ rule: AbsenceRule, _ surveyed: SurveyContext) {
    let months = surveyed.problem.horizon.months
    firstMonth = surveyed.problem.horizon.firstMonth
    let members = surveyed.problem.officials.filter { $0.unit == unit }
    byMonth = months.map { month in
      var inPost = 0
      var studied = Fraction.zero
      for official in members {
        if official.isInService(on: month.lastDay) { inPost += official.count.count }
        guard !official.inProgress.isEmpty else { continue }
        for study in surveyed.progress(of: official) where study.completes >= month.firstDay {
          studied = studied + study.workload * Fraction(official.count.count)
        }
      }
      return max(rule.share * Fraction(inPost), rule.floor, studied) - studied
    }
  }

  /// What can be spared in a month of the horizon.
  func load(in month: Month) -> Fraction { byMonth[firstMonth.distance(to: month)] }
}
