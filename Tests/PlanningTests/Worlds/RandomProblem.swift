import TrainingDomain

/// A small random planning problem; its seed decides which rules it leans on.
///
/// People are drawn from a few archetypes, so that profiles of several people are common; loads, overlapping awards and
/// alternatives are drawn so that the aggregated model often needs its split repaired.
struct RandomProblem {
  /// Rules a problem can lean on.
  enum Emphasis: Int, CaseIterable {
    case split, prerequisites, seats, classes, carryOver, absence, workload, pins, shares, units, below, commitment
  }

  let seed: Int
  let problem: PlanningProblem
  let emphasis: Emphasis

  static let theory = Track(
    id: "theory", name: "theory",
    rungs: [Rung(id: "none", name: "none"), Rung(id: "middle", name: "middle"), Rung(id: "high", name: "high")])
  static let degree = Track(
    id: "degree", name: "degree", rungs: [Rung(id: "none", name: "none"), Rung(id: "held", name: "held")])
  static let computing = Track(
    id: "it", name: "IT", rungs: [Rung(id: "none", name: "none"), Rung(id: "standard", name: "standard")])
  static let middle = Level(track: "theory", rung: 1, name: "middle")
  static let high = Level(track: "theory", rung: 2, name: "high")
  static let bachelor = Level(track: "degree", rung: 1, name: "held")
  static let standard = Level(track: "it", rung: 1, name: "standard")
  static let assumed = Provenance(basis: .assumption, source: "drawn at random")

  init(seed: Int) {
    var random = SeededGenerator(seed: seed)
    self.seed = seed
    emphasis = Self.drawn[seed % Self.drawn.count]
    let first = Year(2026)
    let horizon = PlanningHorizon(first: first, last: Year(random.chance(75) ? 2027 : 2028))
    let units = (1...(emphasis == .units || emphasis == .absence ? 2 : random.number(1...2))).map {
      WorkUnit(id: Identifier("u\($0)"), name: "Unit \($0)", establishment: 20)
    }
    let courses = RandomCourses.make(&random, emphasis, horizon, units)
    let officials = RandomOfficials.make(&random, emphasis, horizon, units, courses)
    problem = PlanningProblem(
      scenario: "random-\(seed)", title: "Random problem \(seed)", horizon: horizon,
      tracks: [Self.theory, Self.degree, Self.computing],
      groups: [OfficialGroup(id: "leaders", name: "leaders")],
      flags: [OfficialFlag(id: OfficialFlag.successionPlan, name: "in the succession plan")],
      units: units, sources: RandomSources.make(&random, emphasis, horizon, courses, officials),
      courses: courses, targets: RandomTargets.make(&random, emphasis, horizon), officials: officials,
      pins: RandomPins.make(&random, emphasis, horizon, courses, officials),
      absence: emphasis == .absence || random.chance(30)
        ? AbsenceRule(share: random.pick([.fraction(1, 10), .fraction(1, 5), .fraction(1, 4)])) : nil,
      youngAgeLimit: 40, stages: random.pick(Self.aims))
  }

  /// Rules that bind seldom are leant on more often.
  private static let drawn = Emphasis.allCases + [.below, .commitment, .split, .classes, .commitment, .classes]

  /// Aims drawn from: mostly the standard ones.
  private static let aims: [[ObjectiveStage]] = [
    [.shortfall, .cost, .earliest], [.shortfall, .cost, .earliest], [.shortfall, .cost, .earliest],
    [.unmetTargets, .shortfall, .cost], [.worstUnit, .shortfall, .cost],
  ]
}

extension Fraction {
  /// A fraction known to be one.
  static func fraction(_ above: Int, _ below: Int) -> Fraction { Fraction(above, over: below) ?? .zero }
}
