extension PlanningProblem {
  /// The problem after decisions about staff: recruits stand at the end of the roster, those who move or leave early do
  /// so, and no lever is offered any more.
  ///
  /// A decision that names what the problem does not have changes nothing.
  public func staffed(by moves: [StaffMove]) -> PlanningProblem {
    var staffed = self
    staffed.levers = StaffingLevers()
    for move in moves where move.count > .zero {
      switch move.kind {
      case .hire(let id, let unit):
        guard let lever = levers.recruitment.first(where: { $0.id == id }) else { continue }
        staffed.officials.append(lever.recruits(into: unit, in: move.year, count: move.count, retirement, horizon))
      case .transfer(_, let id, let unit):
        guard let index = staffed.officials.firstIndex(where: { $0.id == id }) else { continue }
        staffed.officials[index] = staffed.officials[index].transferred(to: unit, in: move.year)
      case .earlyRetirement(_, let id):
        guard let index = staffed.officials.firstIndex(where: { $0.id == id }) else { continue }
        staffed.officials[index] = staffed.officials[index].leavingEarly(in: move.year)
      }
    }
    return staffed
  }

  /// A decision with what it costs; nil where its lever is unknown.
  public func costed(_ move: StaffMove) -> CostedMove? {
    let years = horizon.years.filter { $0 >= move.year }
    switch move.kind {
    case .hire(let id, _):
      guard let lever = levers.recruitment.first(where: { $0.id == id }) else { return nil }
      let amounts = years.map { year in
        YearlyDong(
          year: year,
          amount: move.count.count * (lever.costPerYear + (year == move.year ? lever.costPerHire : .zero)))
      }
      return CostedMove(move: move, source: lever.source, costByYear: amounts.filter { $0.amount > .zero })
    case .transfer(let id, _, _):
      guard let lever = levers.transfers.first(where: { $0.id == id }) else { return nil }
      return once(move, lever.costPerCase, lever.source)
    case .earlyRetirement(let id, _):
      guard let lever = levers.earlyRetirement.first(where: { $0.id == id }) else { return nil }
      return once(move, lever.costPerCase, lever.source)
    }
  }

  private func once(_ move: StaffMove, _ cost: Dong, _ source: FundingSource.ID) -> CostedMove {
    let amount = move.count.count * cost
    return CostedMove(
      move: move, source: source,
      costByYear: amount > .zero ? [YearlyDong(year: move.year, amount: amount)] : [])
  }
}

extension RecruitmentLever {
  /// The recruits of a unit and year as a row of the roster, `lever/unit/year`.
  public func recruits(
    into unit: WorkUnit.ID, in year: Year, count: Heads, _ retirement: RetirementSchedule?, _ horizon: PlanningHorizon
  ) -> Official {
    let birth = Month(year: year.number - age, number: 1).firstDay
    let end =
      retirement.map { ServiceEnd(lastDay: $0.lastDayOfService(sex: recruit.sex, birth: birth), basis: .schedule) }
      ?? ServiceEnd(lastDay: horizon.lastMonth.lastDay.dayAfter, basis: .afterHorizon)
    return Official(
      id: Official.ID("\(id)/\(unit)/\(year)"), count: count, unit: unit, position: recruit.position,
      groups: recruit.groups, sex: recruit.sex, birth: birth, isEthnicMinority: recruit.isEthnicMinority,
      party: recruit.party, serviceStart: year.january.firstDay, serviceEnd: end, levels: recruit.levels,
      flags: recruit.flags, joins: year.january.firstDay)
  }
}

extension Official {
  /// The official after a transfer on 1 January of a year.
  public func transferred(to unit: WorkUnit.ID, in year: Year) -> Official {
    var moved = self
    moved.transfer = UnitTransfer(unit: unit, takesEffect: year.january.firstDay)
    return moved
  }

  /// The official leaving on 1 January of a year: the day before is the last of service.
  public func leavingEarly(in year: Year) -> Official {
    var leaving = self
    leaving.serviceEnd = ServiceEnd(lastDay: year.january.advanced(by: -1).lastDay, basis: .listed)
    return leaving
  }
}
