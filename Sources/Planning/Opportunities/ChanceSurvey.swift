internal import TrainingDomain

/// Surveys the chances of many officials, and settles alike ones once.
///
/// What it answers is what `OfficialChances` answers. It judges once a course what no intake changes, and remembers
/// what became of slots that were open to others under the same clauses; of a roster of hundreds of thousands that
/// leaves some thousands to settle. It is always asked in the same context.
struct ChanceSurvey: Sendable {
  /// The chances of an official.
  struct Known: Sendable {
    /// A number that officials of equal chances share, except for those who are judged on their own.
    let id: Int
    /// The slots that are open.
    let chances: [Chance]
    /// Slots that are closed only because no earlier course gives what they ask for.
    let dropped: [(slot: Int, reason: RefusalReason)]
  }

  /// Slots judged so far, for tests that count the work.
  private(set) var judgements = 0
  private var gates: [CourseGate] = []
  private var choices: [ChoiceKey: CandidateSlots.Choice] = [:]
  private var clauseNumbers: [[Clause]: Int] = [:]
  private var settled: [[Int]: Int] = [:]
  /// What is known, by number.
  private var known: [Known] = []
  /// The number of what is known of each row of the roster; -1 where nothing is yet.
  private var numberOfRow: [Int32] = []

  /// What tells whose courses are candidates.
  private struct ChoiceKey: Hashable {
    let position: Int
    let groups: [OfficialGroup.ID]
  }

  /// The chances of an official by the row in the roster.
  mutating func chances(ofRow row: Int, in surveyed: SurveyContext) -> Known {
    if numberOfRow.isEmpty { numberOfRow = Array(repeating: -1, count: surveyed.problem.officials.count) }
    if numberOfRow[row] < 0 {
      numberOfRow[row] = Int32(number(of: surveyed.problem.officials[row], in: surveyed))
    }
    return known[Int(numberOfRow[row])]
  }

  /// The first reason against a slot on its own; nil where there is none.
  mutating func refusal(
    of slot: Slot, to official: Official, inProgress: [ProgressedCourse], in surveyed: SurveyContext
  ) -> RefusalReason? {
    judgements += 1
    return OfficialChances.judgement(on: slot, for: official, inProgress: inProgress, surveyed).reason
  }

  /// The chances of an official who need not be of the roster.
  mutating func chances(of official: Official, in surveyed: SurveyContext) -> Known {
    known[number(of: official, in: surveyed)]
  }

  private mutating func number(of official: Official, in surveyed: SurveyContext) -> Int {
    guard official.inProgress.isEmpty, official.transfer == nil, !surveyed.isPinned(official.id) else {
      return alone(official, in: surveyed)
    }
    if gates.isEmpty {
      gates = surveyed.problem.courses.indices.map { course in
        CourseGate(surveyed.problem.courses[course], surveyed.table.byCourse[course].map { surveyed.table.slots[$0] })
      }
    }
    let choice = candidates(for: official, in: surveyed)
    let reading = ConditionReading(official, at: surveyed.problem.horizon.firstMonth, inProgress: [])
    judgements += choice.slots.count
    var clauses: [[Clause]?] = []
    for course in choice.courses {
      if gates[course].isMixed { return alone(official, in: surveyed) }
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
    if let number = settled[key] { return number }
    let judged = stride(from: 0, to: key.count, by: 2).map { index in
      let course = surveyed.table.slots[key[index]].course
      let place = choice.courses.firstIndex(of: course) ?? 0
      return Chance(slot: key[index], clauses: clauses[place] ?? [])
    }
    settled[key] = remembered(OfficialChances(settling: judged, in: surveyed))
    return known.count - 1
  }

  private mutating func alone(_ official: Official, in surveyed: SurveyContext) -> Int {
    judgements += surveyed.candidates.choice(of: official).slots.count
    return remembered(OfficialChances(of: official, in: surveyed, explaining: .droppedOnly))
  }

  private mutating func remembered(_ found: OfficialChances) -> Int {
    known.append(Known(id: known.count, chances: found.chances, dropped: found.refusals))
    return known.count - 1
  }

  private mutating func number(of clauses: [Clause]) -> Int {
    if let known = clauseNumbers[clauses] { return known }
    clauseNumbers[clauses] = clauseNumbers.count
    return clauseNumbers.count - 1
  }

  /// The candidates by unit that no condition on groups closes.
  private mutating func candidates(for official: Official, in surveyed: SurveyContext) -> CandidateSlots.Choice {
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
