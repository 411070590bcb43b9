internal import TrainingDomain

/// Surveys the chances of many officials, and settles alike ones once.
///
/// What it answers is what `OfficialChances` answers. It judges once a course what no intake changes, and remembers
/// what became of slots that were open to others under the same clauses; of a roster of hundreds of thousands that
/// leaves some thousands to settle.
final class ChanceSurvey {
  /// The chances of an official.
  struct Known {
    /// A number that officials of equal chances share, except for those who are judged on their own.
    let id: Int
    /// The slots that are open.
    let chances: [Chance]
    /// Slots that are closed only because no earlier course gives what they ask for.
    let dropped: [(slot: Int, reason: RefusalReason)]
  }

  let surveyed: SurveyContext
  /// Slots judged so far, for tests that count the work.
  private(set) var judgements = 0
  private let gates: [CourseGate]
  private var choices: [ChoiceKey: CandidateSlots.Choice] = [:]
  private var clauseNumbers: [[Clause]: Int] = [:]
  private var settled: [[Int]: Known] = [:]
  private var numbers = 0

  /// What tells whose courses are candidates.
  private struct ChoiceKey: Hashable {
    let position: Int
    let groups: [OfficialGroup.ID]
  }

  init(_ surveyed: SurveyContext) {
    self.surveyed = surveyed
    gates = surveyed.problem.courses.indices.map { course in
      CourseGate(surveyed.problem.courses[course], surveyed.table.byCourse[course].map { surveyed.table.slots[$0] })
    }
  }

  /// The chances of an official.
  func chances(of official: Official) -> Known {
    guard official.inProgress.isEmpty, official.transfer == nil, !surveyed.isPinned(official.id) else {
      return alone(official)
    }
    let choice = candidates(for: official)
    let reading = ConditionReading(official, at: surveyed.problem.horizon.firstMonth, inProgress: [])
    judgements += choice.slots.count
    var clauses: [[Clause]?] = []
    for course in choice.courses {
      if gates[course].isMixed { return alone(official) }
      clauses.append(gates[course].clauses(for: reading))
    }
    var met = Array(repeating: -1, count: choice.courses.count)
    var numbered = Array(repeating: -1, count: choice.courses.count)
    var key: [Int] = []
    for (index, slot) in choice.slots.enumerated() {
      let place = choice.places[index]
      met[place] += 1
      guard let needed = clauses[place], gates[choice.courses[place]].isOpen(met[place], to: official) else { continue }
      if numbered[place] < 0 { numbered[place] = number(of: needed) }
      key.append(slot)
      key.append(numbered[place])
    }
    if let known = settled[key] { return known }
    let judged = stride(from: 0, to: key.count, by: 2).map { index in
      let course = surveyed.table.slots[key[index]].course
      let place = choice.courses.firstIndex(of: course) ?? 0
      return Chance(slot: key[index], clauses: clauses[place] ?? [])
    }
    let known = remembered(OfficialChances(settling: judged, in: surveyed))
    settled[key] = known
    return known
  }

  private func alone(_ official: Official) -> Known {
    judgements += surveyed.candidates.choice(of: official).slots.count
    return remembered(OfficialChances(of: official, in: surveyed, explaining: .droppedOnly))
  }

  private func remembered(_ found: OfficialChances) -> Known {
    numbers += 1
    return Known(id: numbers, chances: found.chances, dropped: found.refusals)
  }

  private func number(of clauses: [Clause]) -> Int {
    if let known = clauseNumbers[clauses] { return known }
    clauseNumbers[clauses] = clauseNumbers.count
    return clauseNumbers.count - 1
  }

  /// The candidates by unit that no condition on groups closes.
  private func candidates(for official: Official) -> CandidateSlots.Choice {
    let position = surveyed.candidates.position(of: official.unit)
    let key = ChoiceKey(position: position, groups: official.groups)
    if let known = choices[key] { return known }
    let ofUnit = surveyed.candidates.choice(at: position)
    let courses = ofUnit.courses.filter { course in
      surveyed.problem.courses[course].eligibility.allSatisfy { condition in
        guard case .inAnyGroup(let groups) = condition else { return true }
        return groups.contains(where: official.belongs(to:))
      }
    }
    let choice = courses == ofUnit.courses ? ofUnit : CandidateSlots.Choice(courses, surveyed.table)
    choices[key] = choice
    return choice
  }
}
