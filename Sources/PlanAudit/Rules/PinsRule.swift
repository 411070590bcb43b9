internal import Languages
internal import TrainingDomain

/// What was decided beforehand is kept: who must be sent is sent, who must not is not; a pin on a row holds for
/// every person of it.
struct PinsRule: RuleCheck {
  var rule: AuditRule { .pins }

  func violations(in record: PlanRecord) -> [Wording] {
    record.problem.pins.compactMap { pin in
      switch pin.decision {
      case .must(let year):
        let sent = people(pin, year, in: record)
        let needed = record.position(of: pin.official).map { record.problem.officials[$0].count.count } ?? 1
        if sent >= needed { return nil }
        return Wording(
          en: "\(pin.official) must be sent on \(pin.course)\(text(year)): \(sent) of \(needed) are",
          vi: "\(pin.official) phải được cử đi học \(pin.course)\(text(year)): mới cử \(sent) trên \(needed)")
      case .mustNot(let year):
        let sent = people(pin, year, in: record)
        return sent == 0
          ? nil
          : Wording(
            en: "\(pin.official) must not be sent on \(pin.course)\(text(year))",
            vi: "\(pin.official) không được cử đi học \(pin.course)\(text(year))")
      }
    }
  }

  /// How many of a pinned row are sent, in the year or in any.
  private func people(_ pin: Pin, _ year: Year?, in record: PlanRecord) -> Int {
    guard let official = record.position(of: pin.official) else { return 0 }
    return record.placementsByOfficial[official].filter { placement in
      record.course(placement).id == pin.course
        && (year == nil || year?.number == AuditCalendar.year(of: placement.intake))
    }.map(\.people).reduce(0, +)
  }

  private func text(_ year: Year?) -> Wording {
    year.map { Wording(en: " in \($0)", vi: " vào năm \($0)") } ?? Wording(verbatim: "")
  }
}
