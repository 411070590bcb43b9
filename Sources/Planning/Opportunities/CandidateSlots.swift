internal import TrainingDomain

/// The slots that can be open to the officials of a unit at all.
///
/// Where every province has courses of its own, nearly every course is meant for somebody else. Asking each official
/// about each course would take time with the square of the provinces; this leaves the courses of the official's own.
struct CandidateSlots: Sendable {
  /// Courses that do not ask for other units than one.
  struct Choice: Sendable {
    /// The courses, ascending.
    let courses: [Int]
    /// Their slots, ascending.
    let slots: [Int]
    /// For each slot, the position of its course in `courses`.
    let places: [Int]

    /// The slots of some courses.
    init(_ courses: [Int], _ table: SlotTable) {
      let found = courses.enumerated().flatMap { place, course in
        table.byCourse[course].map { (slot: $0, place: place) }
      }
      let ordered = found.sorted { $0.slot < $1.slot }
      self.courses = courses
      slots = ordered.map(\.slot)
      places = ordered.map(\.place)
    }
  }

  private let table: SlotTable
  /// The choices; the first is that of units which no course asks for.
  private let choices: [Choice]
  private let choiceOfUnit: [WorkUnit.ID: Int]

  init(_ problem: PlanningProblem, _ table: SlotTable) {
    self.table = table
    let asked = problem.courses.map { Self.units(askedBy: $0) }
    let forAll = asked.indices.filter { asked[$0] == nil }
    var named: [WorkUnit.ID] = []
    var own: [WorkUnit.ID: [Int]] = [:]
    for (course, units) in asked.enumerated() {
      for unit in units ?? [] where own[unit]?.last != course {
        if own[unit] == nil { named.append(unit) }
        own[unit, default: []].append(course)
      }
    }
    var choices = [Choice(forAll, table)]
    var known: [[Int]: Int] = [[]: 0]
    var choiceOfUnit: [WorkUnit.ID: Int] = [:]
    for unit in named {
      let courses = own[unit] ?? []
      if known[courses] == nil {
        known[courses] = choices.count
        choices.append(Choice((forAll + courses).sorted(), table))
      }
      choiceOfUnit[unit] = known[courses]
    }
    self.choices = choices
    self.choiceOfUnit = choiceOfUnit
  }

  /// The choice of an official; one who is transferred has those of both units.
  func choice(of official: Official) -> Choice {
    let first = choices[position(of: official.unit)]
    guard let move = official.transfer else { return first }
    return Choice(Set(first.courses).union(choices[position(of: move.unit)].courses).sorted(), table)
  }

  /// The position of a unit's choice, the same for units of the same courses.
  func position(of unit: WorkUnit.ID) -> Int { choiceOfUnit[unit] ?? 0 }

  /// The choice at a position.
  func choice(at position: Int) -> Choice { choices[position] }

  /// The units that a course first asks for; nil where it asks for none.
  static func units(askedBy course: Course) -> [WorkUnit.ID]? {
    for condition in course.eligibility {
      if case .inAnyUnit(let units) = condition { return units }
    }
    return nil
  }
}
