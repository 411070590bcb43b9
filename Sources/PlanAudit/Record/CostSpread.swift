internal import TrainingDomain

/// What one learner of an intake costs in every calendar year.
struct CostSpread {
  /// The years with what falls due in them, ascending.
  let years: [(year: Int, amount: Int128)]

  init(_ course: Course, intake: Int) {
    let firstYear = AuditCalendar.year(of: intake)
    switch course.cost.spread {
    case .byStudyYear(let amounts):
      years = amounts.enumerated().map { (firstYear + $0.offset, Int128($0.element.amount)) }
    case .byMonths:
      let whole = Int128(course.cost.perLearner.amount)
      let last = intake + course.durationMonths - 1
      var left = whole
      var spread: [(year: Int, amount: Int128)] = []
      for year in firstYear...max(firstYear, AuditCalendar.year(of: last)) {
        let monthsStudied = min(last, year * 12 + 11) - max(intake, year * 12) + 1
        let isLastYear = last <= year * 12 + 11
        let amount = isLastYear ? left : whole * Int128(monthsStudied) / Int128(course.durationMonths)
        left -= amount
        spread.append((year, amount))
      }
      years = spread
    }
  }
}
