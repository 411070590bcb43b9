internal import TrainingDomain

/// Finds the parts of a problem: sets of units whose people share nothing with the others, or nothing but a few limits.
///
/// Two units belong together where a target counts people of both who could help it, where a course of both has rules on
/// all its learners that cannot be divided (classes, priority shares), or where they draw on the same seats or money. Seats
/// and money that reach wider than all others may be left aside as *shared*: they can be divided among the parts exactly.
/// Who may take a course is read from its conditions on units and groups alone, so a course may be thought wider than it
/// is; then there are fewer parts, never wrong ones.
struct PartFinding {
  let surveyed: SurveyContext
  let ledger: TargetLedger
  /// People a part has at least.
  var leastPeople = 1_000
  /// The greatest share of all limits that may be shared: dividing more would lose more than planning in parts wins.
  var mostShared = 0.25

  private var problem: PlanningProblem { surveyed.problem }

  /// One limit as a link between units.
  private struct Hub {
    let isSource: Bool
    /// Position of the course or source.
    let position: Int
    /// One unit of every set it reaches.
    let units: [Int]
  }

  /// How the problem falls apart; nil where it has one part.
  func division() -> PartDivision? {
    guard isSeparable, let homes = homes else { return nil }
    var people = Array(repeating: 0, count: problem.units.count)
    for (official, home) in zip(problem.officials, homes) { people[home] += official.count.count }
    guard people.reduce(0, +) >= 2 * leastPeople else { return nil }
    let admitted = AdmittedUnits(problem, homes)
    var sets = DisjointSets(count: problem.units.count)
    joinByTargets(&sets, homes)
    for (course, taught) in problem.courses.enumerated() where !Self.isDivisible(taught) {
      sets.join(admitted.units(of: course))
    }
    let hubs = hubs(admitted, &sets)
    guard let level = widestLevel(hubs, sets, people) else { return nil }
    for hub in hubs where hub.units.count <= level { sets.join(hub.units) }
    let shared = hubs.filter { $0.units.count > level }
    let limits = SharedLimits(
      courses: shared.filter { !$0.isSource }.map(\.position), sources: shared.filter(\.isSource).map(\.position),
      surveyed)
    return PartDivision(
      units: gathered(&sets, people), shared: limits,
      membership: PartDivision.Membership(homes: homes, admitted: admitted))
  }

  /// Whether every aim is a sum over people, and nobody changes units.
  private var isSeparable: Bool {
    problem.levers.isEmpty && surveyed.extraPosts.isEmpty
      && !problem.stages.contains { $0 == .worstUnit || $0 == .changes }
      && problem.officials.allSatisfy { $0.transfer == nil }
      // Whoever must be sent has a claim on what is shared that no division knows of.
      && !problem.pins.contains { if case .must = $0.decision { true } else { false } }
  }

  /// The position of every official's unit; nil where one is unknown.
  private var homes: [Int]? {
    let places = Dictionary(
      problem.units.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var homes: [Int] = []
    homes.reserveCapacity(problem.officials.count)
    for official in problem.officials {
      guard let place = places[official.unit] else { return nil }
      homes.append(place)
    }
    return homes
  }

  private static func isDivisible(_ course: Course) -> Bool {
    if case .ownClasses = course.delivery { return false }
    return course.priorityShares.isEmpty
  }

  private func joinByTargets(_ sets: inout DisjointSets, _ homes: [Int]) {
    var known: [Int?] = Array(repeating: nil, count: ledger.counts.count)
    for (official, counts) in ledger.open.enumerated() {
      for count in counts where ledger.counts[count].mostMissing > .zero {
        if let unit = known[count] { sets.join(unit, homes[official]) } else { known[count] = homes[official] }
      }
    }
  }

  /// The limits that reach several sets of units.
  private func hubs(_ admitted: AdmittedUnits, _ sets: inout DisjointSets) -> [Hub] {
    var hubs: [Hub] = []
    for (course, taught) in problem.courses.enumerated() where taught.seats.contains(where: { $0.scope == .together }) {
      hubs.append(Hub(isSource: false, position: course, units: firsts(of: admitted.units(of: course), &sets)))
    }
    for (position, source) in problem.sources.enumerated() {
      let units = problem.courses.indices.filter { problem.courses[$0].source == source.id }
        .flatMap { firsts(of: admitted.units(of: $0), &sets) }
      hubs.append(Hub(isSource: true, position: position, units: firsts(of: units, &sets)))
    }
    return hubs
  }

  private func firsts(of units: [Int], _ sets: inout DisjointSets) -> [Int] {
    var isKnown = Array(repeating: false, count: problem.units.count)
    for unit in units { isKnown[sets.first(of: unit)] = true }
    return isKnown.indices.filter { isKnown[$0] }
  }

  /// The widest reach of limits that may stay within parts; nil where the problem has one part whatever is left aside.
  private func widestLevel(_ hubs: [Hub], _ sets: DisjointSets, _ people: [Int]) -> Int? {
    var widest: Int?
    var sets = sets
    for level in Set(hubs.map(\.units.count) + [1]).sorted() {
      for hub in hubs where hub.units.count == level { sets.join(hub.units) }
      let shared = hubs.count { $0.units.count > level }
      if Double(shared) <= mostShared * Double(hubs.count), isApart(&sets, people) { widest = level }
    }
    return widest
  }

  /// Whether there are two sets or more of real size, with nearly all people in them.
  private func isApart(_ sets: inout DisjointSets, _ people: [Int]) -> Bool {
    let sizes = sizes(&sets, people).filter { $0 >= leastPeople }
    return sizes.count >= 2 && 10 * sizes.reduce(0, +) >= 9 * people.reduce(0, +)
  }

  private func sizes(_ sets: inout DisjointSets, _ people: [Int]) -> [Int] {
    var sizes = Array(repeating: 0, count: people.count)
    for unit in people.indices { sizes[sets.first(of: unit)] += people[unit] }
    return sizes
  }

  /// The units of each part, in the order of their first units; sets too small to be parts go to the smallest part.
  private func gathered(_ sets: inout DisjointSets, _ people: [Int]) -> [[Int]] {
    let sizes = sizes(&sets, people)
    let firsts = sizes.indices.filter { sizes[$0] >= leastPeople }
    let smallest = firsts.min { (sizes[$0], $0) < (sizes[$1], $1) } ?? 0
    var units = Array(repeating: [Int](), count: people.count)
    for unit in people.indices {
      let first = sets.first(of: unit)
      units[sizes[first] >= leastPeople ? first : smallest].append(unit)
    }
    return firsts.map { units[$0] }
  }
}
