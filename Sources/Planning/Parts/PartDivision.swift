internal import TrainingDomain

/// How a problem falls apart, and what its parts share.
struct PartDivision: Sendable {
  /// The units of each part, ascending; every unit is in one part.
  let units: [[Int]]
  /// The limits that more than one part draws on; none where the parts are independent.
  let shared: SharedLimits
  /// Who works where, and which courses take whom.
  let membership: Membership

  /// What is known of people and courses by unit.
  struct Membership: Sendable {
    /// The position of every official's unit.
    let homes: [Int]
    /// The units each course takes people from.
    let admitted: AdmittedUnits
  }

  /// The parts as problems of their own.
  func parts(of surveyed: SurveyContext, _ ledger: TargetLedger) -> [PlanningPart] {
    var partOfUnit = Array(repeating: 0, count: surveyed.problem.units.count)
    for (part, units) in units.enumerated() {
      for unit in units { partOfUnit[unit] = part }
    }
    var officials = Array(repeating: [Int](), count: units.count)
    for (official, home) in membership.homes.enumerated() { officials[partOfUnit[home]].append(official) }
    let counts = countsByPart(ledger, partOfUnit)
    return units.indices.map { part in
      let isInPart = partOfUnit.map { $0 == part }
      let courses = surveyed.problem.courses.indices.filter { course in
        membership.admitted.units(of: course).contains { isInPart[$0] }
      }
      return PlanningPart(
        officials: officials[part], units: units[part], courses: courses, counts: counts[part], of: surveyed, ledger)
    }
  }

  /// The counts each part is to help; those that nobody lacks heads in are nobody's.
  private func countsByPart(_ ledger: TargetLedger, _ partOfUnit: [Int]) -> [[Int]] {
    var part: [Int?] = ledger.counts.map { $0.unit.map { partOfUnit[$0] } }
    for (official, counts) in ledger.open.enumerated() {
      for count in counts where part[count] == nil { part[count] = partOfUnit[membership.homes[official]] }
    }
    var found = Array(repeating: [Int](), count: units.count)
    for (count, line) in ledger.counts.enumerated() where line.mostMissing > .zero {
      found[part[count] ?? 0].append(count)
    }
    return found
  }
}
