internal import Languages
internal import TrainingDomain

/// Whoever comes, moves or leaves early was offered it: by a lever of that name, in one of its years and units, no more
/// often in a year than it says, and nobody twice.
struct StaffOffersRule: RuleCheck {
  var rule: AuditRule { .staffOffers }

  func violations(in record: PlanRecord) -> [Wording] {
    var violations: [Wording] = []
    var seen = Set<String>()
    var used: [String: Int] = [:]
    for move in record.plan.moves {
      let title = StaffTitle(move)
      if !seen.insert(title.person).inserted {
        violations.append(Wording(en: "\(title.wording): decided twice", vi: "\(title.wording): quyết định hai lần"))
      }
      if let fault = StaffOffer(move, record).fault {
        violations.append(Wording(en: "\(title.wording): \(fault)", vi: "\(title.wording): \(fault)"))
      }
      let key = "\(title.lever) \(move.year)"
      let before = used[key, default: 0]
      let now = before + max(0, move.count.count)
      used[key] = now
      if let most = StaffOffer(move, record).mostPerYear, before <= most, now > most {
        violations.append(
          Wording(
            en: "\(title.lever) in \(move.year): \(now) people, at most \(most) are offered it",
            vi: "\(title.lever) năm \(move.year): \(count: now) người, tối đa \(count: most) người"))
      }
    }
    return violations + surplusViolations(record)
  }

  /// Units that give away more people than they had above their posts when the horizon began.
  private func surplusViolations(_ record: PlanRecord) -> [Wording] {
    let first = AuditCalendar.firstDay(of: record.firstMonth)
    return record.original.units.compactMap { unit in
      let away = record.plan.moves.count { move in
        guard case .transfer(_, let id, _) = move.kind, let position = record.position(of: id) else { return false }
        return record.original.officials.indices.contains(position)
          && record.original.officials[position].unit == unit.id
      }
      guard away > 0, let posts = unit.establishment?.count else { return nil }
      var people = 0
      for official in record.original.officials where official.unit == unit.id && official.serves(on: first) {
        people += official.count.count
      }
      guard away > max(0, people - posts) else { return nil }
      return Wording(
        en: "\(unit.id): \(away) people are moved away, \(people) people had \(posts) posts",
        vi: "\(unit.id): điều động đi \(count: away) người, trong khi có \(count: people) người cho \(posts) biên chế")
    }
  }
}
