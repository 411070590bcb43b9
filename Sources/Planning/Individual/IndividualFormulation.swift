internal import LinearModel
internal import TrainingDomain

/// The problem with one yes-or-no per person, course and intake: the reference the profile formulation is held against.
///
/// It is written rule by rule as the rules are told, without merging people, months or rows, and shares none of the
/// profile formulation's constraint families.
struct IndividualFormulation: Sendable {
  /// One column: a person takes a slot.
  struct Choice: Sendable {
    /// Position of the official.
    let official: Int
    let chance: Chance
    let column: Variable
  }

  let surveyed: SurveyContext
  let ledger: TargetLedger
  var model: LinearModel
  /// The choices of each person; a row of several people has as many entries.
  private(set) var people: [[Choice]] = []
  /// Heads missing, per target count; nil where none can be missing.
  private(set) var missing: [Variable?] = []
  /// Whether people of a row are there, person by person; none for rows no lever touches.
  var present: [Int: [Variable]] = [:]
  /// Classes opened, per slot; nil for outside places.
  private(set) var classes: [Variable?] = []

  var problem: PlanningProblem { surveyed.problem }
  var slots: [Slot] { surveyed.table.slots }
  /// Every choice, person by person.
  var choices: [Choice] { people.flatMap { $0 } }

  init(_ surveyed: SurveyContext, _ ledger: TargetLedger) {
    self.surveyed = surveyed
    self.ledger = ledger
    model = LinearModel(name: ModelName.legal(surveyed.problem.scenario))
    addColumns()
    addStaffing()
    addPersonalRows()
    addTargetRows()
    addSharedRows()
  }

  private mutating func addColumns() {
    missing = ledger.counts.map { count in
      guard count.mostMissing > .zero else { return nil }
      return model.addVariable("missing(\(name(of: count)))", upper: Double(count.mostMissing.count))
    }
    classes = slots.map { slot in
      guard case .ownClasses(let rule) = problem.courses[slot.course].delivery else { return nil }
      let upper = rule.mostClasses.map(Double.init) ?? Double(headCount)
      return model.addVariable("classes(\(name(of: slot)))", upper: upper, kind: .integer)
    }
    for (index, official) in problem.officials.enumerated() {
      let chances = OfficialChances(of: official, in: surveyed).chances
      for person in 0..<official.count.count {
        let suffix = official.count.count > 1 ? ".\(person + 1)" : ""
        people.append(
          chances.map { chance in
            let name = "\(ModelName.legal(official.id.rawValue))\(suffix),\(name(of: slots[chance.slot]))"
            let column = model.addVariable("sent(\(index + 1):\(name))", upper: 1, kind: .integer)
            return Choice(official: index, chance: chance, column: column)
          })
      }
    }
  }

  private var headCount: Int { problem.officials.reduce(0) { $0 + $1.count.count } }

  func name(of slot: Slot) -> String {
    "\(ModelName.legal(problem.courses[slot.course].id.rawValue)),\(slot.intake)"
  }

  func name(of count: TargetCount) -> String {
    let target = ModelName.legal(problem.targets[count.target].id.rawValue)
    return count.unit.map { "\(target),\(ModelName.legal(problem.units[$0].id.rawValue))" } ?? target
  }

  /// The slot of a choice.
  func slot(_ choice: Choice) -> Slot { slots[choice.chance.slot] }

  /// The course of a choice.
  func course(_ choice: Choice) -> Course { problem.courses[slot(choice).course] }

  /// The plan at a point whose columns are whole.
  func plan(at point: [Double]) -> TrainingPlan {
    var counts: [[Int]: Int] = [:]
    var learners = Array(repeating: 0, count: slots.count)
    for choice in choices where point[choice.column.index] > 0.5 {
      counts[[choice.chance.slot, choice.official], default: 0] += 1
      learners[choice.chance.slot] += 1
    }
    let ordered = counts.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    let enrolments = ordered.map { key, count in
      let slot = slots[key[0]]
      return Enrolment(
        official: problem.officials[key[1]].id, count: Heads(count), course: problem.courses[slot.course].id,
        intake: slot.intake)
    }
    let openings = slots.compactMap { slot -> ClassOpening? in
      guard learners[slot.index] > 0, case .ownClasses(let rule) = problem.courses[slot.course].delivery else {
        return nil
      }
      let needed = (learners[slot.index] + rule.most - 1) / max(1, rule.most)
      return ClassOpening(course: problem.courses[slot.course].id, intake: slot.intake, classes: needed)
    }
    return TrainingPlan(enrolments: enrolments, openings: openings, moves: moves(at: point))
  }
}
