internal import TrainingDomain

/// Who is in post and how much is studied, by unit and by month of the horizon.
struct UnitBooks {
  /// Officials in post: in service on the month's last day.
  private(set) var inPost: [[Int128]]
  /// Load of the plan's courses, in parts of the scale.
  private(set) var planned: [[Int128]]
  /// Load of the courses in progress, in parts of the scale.
  private(set) var inProgress: [[Int128]]

  init(_ record: PlanRecord, _ scale: LoadScale, months: Int) {
    let empty = Array(repeating: Array(repeating: Int128(0), count: months), count: record.problem.units.count)
    inPost = empty
    planned = empty
    inProgress = empty
    for (position, official) in record.problem.officials.enumerated() {
      guard let unit = record.position(of: official.unit) else { continue }
      let people = Int128(official.count.count)
      let lastInPost = AuditCalendar.lastMonthInPost(endingService: official.serviceEnd.lastDay)
      if let served = record.monthsInHorizon(from: record.firstMonth, through: lastInPost) {
        for month in served { inPost[unit][month - record.firstMonth] += people }
      }
      for study in official.inProgress {
        guard let course = record.position(of: study.course),
          let studied = record.monthsInHorizon(from: record.firstMonth, through: study.completes.month.index)
        else { continue }
        for month in studied { inProgress[unit][month - record.firstMonth] += people * scale.loads[course] }
      }
      for placement in record.placementsByOfficial[position] {
        guard let studied = record.monthsInHorizon(from: placement.intake, through: placement.completion) else {
          continue
        }
        let load = Int128(placement.people) * scale.loads[placement.course]
        for month in studied { planned[unit][month - record.firstMonth] += load }
      }
    }
  }
}
