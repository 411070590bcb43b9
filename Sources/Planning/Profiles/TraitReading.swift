internal import TrainingDomain

/// Reads what a rule or an aim can see of an official.
struct TraitReading {
  private let surveyed: SurveyContext
  private let ledger: TargetLedger
  private let usefulness: Usefulness
  private let unitIndex: [WorkUnit.ID: Int]
  private let seesUnits: Bool
  private let hasShares: Bool
  private let mandatory: [Official.ID: [MandatoryCourse]]
  private let previous: [Official.ID: [Int]]
  private let reductions = Reductions()

  init(_ surveyed: SurveyContext, _ ledger: TargetLedger, seesUnits: Bool) {
    let problem = surveyed.problem
    self.surveyed = surveyed
    self.ledger = ledger
    usefulness = Usefulness(surveyed, ledger)
    unitIndex = Dictionary(
      problem.units.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    self.seesUnits = seesUnits && surveyed.hasUnitRules
    hasShares = problem.courses.contains { !$0.priorityShares.isEmpty }
    mandatory = Self.mandatoryCourses(surveyed)
    previous = problem.stages.contains(.changes) ? Self.previousSlots(surveyed) : [:]
  }

  /// The traits of an official; one without chances has no part in the model.
  func traits(of index: Int) -> ProfileTraits {
    let official = surveyed.problem.officials[index]
    let known = surveyed.shared.chances(ofRow: index, in: surveyed)
    let (chances, open) = reductions.reduced(known, open: ledger.open[index], by: usefulness)
    let places = previous[official.id] ?? []
    let isRow = official.count > 1
    return ProfileTraits(
      unit: seesUnits ? unitIndex[official.unit] : nil,
      destination: seesUnits
        ? official.transfer.flatMap { move in
          unitIndex[move.unit].map { Destination(unit: $0, from: move.takesEffect.month) }
        } : nil,
      chances: chances, open: open,
      inProgress: surveyed.progress(of: official),
      favoured: hasShares ? chances.map { favoured(official, at: surveyed.table.slots[$0.slot].intake) } : [],
      mandatory: mandatory[official.id] ?? [], previous: isRow ? [] : places,
      previousRow: isRow && !places.isEmpty ? index : nil)
  }

  /// The priority kinds an official is of on an intake's first day.
  private func favoured(_ official: Official, at intake: Month) -> Set<PriorityShare.Kind> {
    var kinds: Set<PriorityShare.Kind> = []
    if official.sex == .female { kinds.insert(.women) }
    if official.isEthnicMinority { kinds.insert(.ethnicMinority) }
    if official.birth.completedYears(until: intake.firstDay) < surveyed.problem.youngAgeLimit { kinds.insert(.young) }
    return kinds
  }

  private static func mandatoryCourses(_ surveyed: SurveyContext) -> [Official.ID: [MandatoryCourse]] {
    var found: [Official.ID: [MandatoryCourse]] = [:]
    for pin in surveyed.problem.pins {
      guard case .must(let year) = pin.decision, let course = surveyed.index(of: pin.course) else { continue }
      let demand = MandatoryCourse(course: course, year: year)
      if found[pin.official]?.contains(demand) != true { found[pin.official, default: []].append(demand) }
    }
    return found
  }

  /// The slots an earlier plan gave each official, ascending.
  private static func previousSlots(_ surveyed: SurveyContext) -> [Official.ID: [Int]] {
    var found: [Official.ID: Set<Int>] = [:]
    for enrolment in surveyed.problem.previousPlan where enrolment.count > .zero {
      guard let course = surveyed.index(of: enrolment.course) else { continue }
      for slot in surveyed.table.byCourse[course] where surveyed.table.slots[slot].intake == enrolment.intake {
        found[enrolment.official, default: []].insert(slot)
      }
    }
    return found.mapValues { $0.sorted() }
  }
}

/// What is worth modelling of chances, worked out once for all officials who have the same and lack the same.
private final class Reductions {
  private struct Key: Hashable {
    let chances: Int
    let open: [Int]
  }

  private var known: [Key: (chances: [Chance], open: [Int])] = [:]

  func reduced(
    _ found: ChanceSurvey.Known, open: [Int], by usefulness: Usefulness
  ) -> (chances: [Chance], open: [Int]) {
    let key = Key(chances: found.id, open: open)
    if let reduced = known[key] { return reduced }
    let reduced = usefulness.reduce(found.chances, open: open)
    known[key] = reduced
    return reduced
  }
}
