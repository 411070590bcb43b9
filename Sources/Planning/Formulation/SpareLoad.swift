internal import TrainingDomain

/// The load a unit can spare in each month beyond that of its courses in progress.
struct SpareLoad {
  private let firstMonth: Month
  private let byMonth: [Fraction]
  private let rule: AbsenceRule
  private let inPost: [Int]
  private let studied: [Fraction]

  /// - Parameter members: the unit's officials; in post in a month are those in service on the month's last day.
  init(of members: [Official], _ rule: AbsenceRule, _ surveyed: SurveyContext) {
    let months = surveyed.problem.horizon.months
    firstMonth = surveyed.problem.horizon.firstMonth
    self.rule = rule
    var people: [Int] = []
    var loads: [Fraction] = []
    for month in months {
      var inPost = 0
      var studied = Fraction.zero
      for official in members {
        if official.isInService(on: month.lastDay) { inPost += official.count.count }
        guard !official.inProgress.isEmpty else { continue }
        for study in surveyed.progress(of: official) where study.completes >= month.firstDay {
          studied = studied + study.workload * Fraction(official.count.count)
        }
      }
      people.append(inPost)
      loads.append(studied)
    }
    inPost = people
    studied = loads
    byMonth = zip(people, loads).map { max(rule.share * Fraction($0), rule.floor, $1) - $1 }
  }

  /// What can be spared in a month of the horizon.
  func load(in month: Month) -> Fraction { byMonth[firstMonth.distance(to: month)] }

  /// What can be spared in a month of the horizon where people come and go.
  func movingLoad(in month: Month, _ staffing: [UnitStaffing.Change]) -> MovingSpareLoad {
    let offset = firstMonth.distance(to: month)
    return MovingSpareLoad(
      share: rule.share, inPost: inPost[offset], least: max(rule.floor, studied[offset]) - studied[offset],
      studied: studied[offset], staffing: staffing)
  }
}
