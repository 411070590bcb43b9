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
      let listed = record.position(of: official.unit)
      func unit(in month: Int) -> Int? {
        guard official.transfer != nil else { return listed }
        return record.position(of: official.workplace(on: AuditCalendar.lastDay(of: month)))
      }
      let people = Int128(official.count.count)
      let lastInPost = AuditCalendar.lastMonthInPost(endingService: official.serviceEnd.lastDay)
      if let served = record.monthsInHorizon(from: record.firstMonth, through: lastInPost) {
        for month in served where official.serves(on: AuditCalendar.lastDay(of: month)) {
          if let unit = unit(in: month) { inPost[unit][month - record.firstMonth] += people }
        }
      }
      for study in official.inProgress {
        guard let course = record.position(of: study.course),
          let studied = record.monthsInHorizon(from: record.firstMonth, through: study.completes.month.index)
        else { continue }
        for month in studied {
          guard let unit = unit(in: month) else { continue }
          inProgress[unit][month - record.firstMonth] += people * scale.loads[course]
        }
      }
      for placement in record.placementsByOfficial[position] {
        guard let studied = record.monthsInHorizon(from: placement.intake, through: placement.completion) else {
          continue
        }
        let load = Int128(placement.people) * scale.loads[placement.course]
        for month in studied {
          if let unit = unit(in: month) { planned[unit][month - record.firstMonth] += load }
        }
      }
    }
  }
}
