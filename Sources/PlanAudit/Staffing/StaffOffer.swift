internal import Languages
internal import TrainingDomain

/// Whether a decision about staff was offered.
struct StaffOffer {
  private let move: StaffMove
  private let record: PlanRecord

  init(_ move: StaffMove, _ record: PlanRecord) {
    self.move = move
    self.record = record
  }

  /// How often the lever may be used in a year; nil for no limit, or where the lever is unknown.
  var mostPerYear: Int? {
    let levers = record.original.levers
    switch move.kind {
    case .hire(let id, _): return levers.recruitment.first { $0.id == id }?.mostPerYear?.count
    case .transfer(let id, _, _): return levers.transfers.first { $0.id == id }?.mostPerYear?.count
    case .earlyRetirement(let id, _): return levers.earlyRetirement.first { $0.id == id }?.mostPerYear?.count
    }
  }

  /// Why it was not offered; nil where it was.
  var fault: Wording? {
    let levers = record.original.levers
    let unknown = Wording(en: "no such offer", vi: "không có giải pháp này")
    guard move.count.count >= 1 else { return Wording(en: "nobody", vi: "không có ai") }
    switch move.kind {
    case .hire(let id, let unit):
      guard let lever = levers.recruitment.first(where: { $0.id == id }) else { return unknown }
      guard lever.years.contains(move.year) else { return notThen }
      return lever.units.contains(unit) ? nil : notThere
    case .transfer(let id, let official, let unit):
      guard let lever = levers.transfers.first(where: { $0.id == id }) else { return unknown }
      guard lever.years.contains(move.year) else { return notThen }
      return personalFault(of: official) ?? transferFault(lever, official, unit)
    case .earlyRetirement(let id, let official):
      guard let lever = levers.earlyRetirement.first(where: { $0.id == id }) else { return unknown }
      guard lever.years.contains(move.year) else { return notThen }
      return personalFault(of: official)
        ?? (accepts(lever, official) ? nil : Wording(en: "does not accept it", vi: "không thuộc diện tự nguyện"))
    }
  }

  private var notThen: Wording { Wording(en: "not offered that year", vi: "không áp dụng trong năm đó") }
  private var notThere: Wording { Wording(en: "not offered in that unit", vi: "không áp dụng tại đơn vị đó") }
  private var january: Int { move.year.number * 12 }

  private func listed(_ id: Official.ID) -> Official? { record.original.officials.first { $0.id == id } }

  /// Why nobody could decide this about the person on that day.
  private func personalFault(of id: Official.ID) -> Wording? {
    guard let official = listed(id) else { return Wording(en: "not in the roster", vi: "không có trong danh sách") }
    let day = AuditCalendar.firstDay(of: january)
    if official.count.count != 1 || move.count.count != 1 {
      return Wording(en: "not one person", vi: "không phải một người")
    }
    if !official.serves(on: day) { return Wording(en: "no longer in service", vi: "không còn công tác") }
    if official.inProgress.contains(where: { AuditCalendar.order(of: $0.completes) >= day }) {
      return Wording(en: "studies at that time", vi: "đang theo học")
    }
    let isPinned = record.original.pins.contains { pin in
      if case .must = pin.decision { pin.official == id } else { false }
    }
    return isPinned ? Wording(en: "must be sent on a course", vi: "phải được cử đi học") : nil
  }

  private func transferFault(_ lever: TransferLever, _ id: Official.ID, _ unit: WorkUnit.ID) -> Wording? {
    guard let official = listed(id) else { return nil }
    if !lever.origins.contains(official.unit) || !lever.destinations.contains(unit) || unit == official.unit {
      return notThere
    }
    let isMember = lever.groups.contains { $0.rawValue == "everyone" || official.groups.contains($0) }
    if !isMember { return Wording(en: "of no group it is offered to", vi: "không thuộc nhóm được áp dụng") }
    if let position = official.position, lever.notLocalPositions.contains(position), official.home == unit {
      return Wording(en: "may not hold that post at home", vi: "không được giữ chức vụ đó tại địa phương mình")
    }
    return nil
  }

  private func accepts(_ lever: EarlyRetirementLever, _ id: Official.ID) -> Bool {
    if lever.officials.contains(id) { return true }
    guard let official = listed(id), !lever.conditions.isEmpty else { return false }
    let levels = LevelsAtIntake(official, at: january, in: PlanRecord(record.original, TrainingPlan(enrolments: [])))
    return ConditionJudge(official: official, intake: january, levels: levels).allows(lever.conditions)
  }
}
