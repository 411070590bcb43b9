internal import TrainingDomain

/// The roster as a plan's decisions about staff leave it, worked out from the decisions alone.
///
/// Recruits stand after the listed officials, one row for each decision, called `lever/unit/year`.
struct StaffedRoster {
  /// The officials, listed ones first.
  private(set) var officials: [Official]

  init(_ problem: PlanningProblem, _ moves: [StaffMove]) {
    officials = problem.officials
    var positions: [Official.ID: Int] = [:]
    for (position, official) in problem.officials.enumerated() where positions[official.id] == nil {
      positions[official.id] = position
    }
    for move in moves where move.count.count > 0 {
      switch move.kind {
      case .hire(let id, let unit):
        guard let lever = problem.levers.recruitment.first(where: { $0.id == id }) else { continue }
        officials.append(Self.recruits(of: lever, unit, move, problem))
      case .transfer(_, let id, let unit):
        guard let position = positions[id] else { continue }
        officials[position].transfer = UnitTransfer(
          unit: unit, takesEffect: Month(year: move.year.number, number: 1).firstDay)
      case .earlyRetirement(_, let id):
        guard let position = positions[id],
          let eve = CalendarDate(year: move.year.number - 1, month: 12, day: 31)
        else { continue }
        officials[position].serviceEnd = ServiceEnd(lastDay: eve, basis: .listed)
      }
    }
  }

  private static func recruits(
    of lever: RecruitmentLever, _ unit: WorkUnit.ID, _ move: StaffMove, _ problem: PlanningProblem
  ) -> Official {
    let january = Month(year: move.year.number, number: 1).firstDay
    let birth = Month(year: move.year.number - lever.age, number: 1).firstDay
    let lastDay =
      problem.retirement?.lastDayOfService(sex: lever.recruit.sex, birth: birth)
      ?? Month(year: problem.horizon.last.number + 1, number: 1).firstDay
    var recruits = Official(
      id: Official.ID("\(lever.id)/\(unit)/\(move.year)"), count: move.count, unit: unit, sex: lever.recruit.sex,
      birth: birth, serviceEnd: ServiceEnd(lastDay: lastDay, basis: .schedule))
    recruits.position = lever.recruit.position
    recruits.groups = lever.recruit.groups
    recruits.isEthnicMinority = lever.recruit.isEthnicMinority
    recruits.party = lever.recruit.party
    recruits.levels = lever.recruit.levels
    recruits.flags = lever.recruit.flags
    recruits.serviceStart = january
    recruits.joins = january
    return recruits
  }
}

extension Official {
  /// Whether the audit finds the official in service on a day, by its order.
  func serves(on day: Int) -> Bool {
    if let joins, AuditCalendar.order(of: joins) > day { return false }
    return AuditCalendar.order(of: serviceEnd.lastDay) >= day
  }

  /// The unit in which the audit finds the official on a day, by its order.
  func workplace(on day: Int) -> WorkUnit.ID {
    if let transfer, AuditCalendar.order(of: transfer.takesEffect) <= day { return transfer.unit }
    return unit
  }
}
