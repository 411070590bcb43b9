internal import Languages
internal import TrainingDomain

/// After people have come to a unit on 1 January, it has no more people in post than authorised posts.
struct VacanciesRule: RuleCheck {
  var rule: AuditRule { .vacancies }

  func violations(in record: PlanRecord) -> [Wording] {
    let entered = record.plan.moves.filter { $0.count.count > 0 }
    var inPost: [Year: [WorkUnit.ID: Int]] = [:]
    for year in record.original.horizon.years where entered.contains(where: { $0.year == year }) {
      let day = AuditCalendar.firstDay(of: year.number * 12)
      var people: [WorkUnit.ID: Int] = [:]
      for official in record.problem.officials where official.serves(on: day) {
        people[official.workplace(on: day), default: 0] += official.count.count
      }
      inPost[year] = people
    }
    return record.original.units.flatMap { unit in
      record.original.horizon.years.compactMap { year -> Wording? in
        guard entered.contains(where: { $0.year == year && arrival(of: $0) == unit.id }) else { return nil }
        let people = inPost[year]?[unit.id] ?? 0
        let posts = unit.establishment?.count ?? 0
        guard people > posts else { return nil }
        return Wording(
          en: "\(unit.id), 1 January \(year): \(people) people in post for \(posts) authorised posts",
          vi: "\(unit.id), ngày 01/01/\(year): có \(count: people) người trên \(posts) biên chế")
      }
    }
  }

  private func arrival(of move: StaffMove) -> WorkUnit.ID? {
    switch move.kind {
    case .hire(_, let unit), .transfer(_, _, let unit): unit
    case .earlyRetirement: nil
    }
  }
}
