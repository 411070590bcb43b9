internal import TrainingDomain

/// All targets as they are counted, and which of them each official could help.
struct TargetLedger: Sendable {
  /// The counts, in the order of targets and, within a per-unit target, of units.
  let counts: [TargetCount]
  /// For each official, positions of the counts the official belongs to without holding the level.
  let open: [[Int]]
  /// What a weighted shortfall is measured by: all heads demanded, each by its coefficient, if nobody came or went.
  let scale: Int

  /// Makes a ledger of counts taken from another.
  init(counts: [TargetCount], open: [[Int]], scale: Int) {
    self.counts = counts
    self.open = open
    self.scale = scale
  }

  /// Counts the targets of a problem.
  ///
  /// - Parameter original: the ledger before anybody came or went, whose coefficients and units hold on (design,
  ///   conventions on the first stage); nil where this is it.
  init(_ surveyed: SurveyContext, after original: TargetLedger? = nil) {
    let problem = surveyed.problem
    let unitIndex = Dictionary(
      problem.units.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var counts: [TargetCount] = []
    var open = Array(repeating: [Int](), count: problem.officials.count)
    let careers = surveyed.careers
    let members = GroupMembers(problem)
    for (position, target) in problem.targets.enumerated() {
      var census = Census(units: target.scope == .eachUnit ? problem.units.count : nil)
      if target.level == nil {
        for (index, unit) in problem.units.enumerated() { census.addPosts(unit.establishment ?? .zero, unit: index) }
      }
      for index in members.of(target.group) where problem.officials[index].isInService(on: target.due) {
        let official = problem.officials[index]
        let unit = unitIndex[official.unit(on: target.due)]
        let isHolder = target.level.map { Self.holds(official, $0, by: target.due, surveyed) } ?? true
        if careers.placeOfRow[index] != nil {
          census.addMember(
            StaffMember(row: index, population: target.level == nil ? 0 : 1, isHolder: isHolder), unit: unit)
        }
        guard index < careers.listed else {
          if !isHolder { census.addOpen(index, unit: unit) }
          continue
        }
        if target.level == nil {
          census.addHolders(official.count, unit: unit)
        } else {
          census.add(official.count, isHolder: isHolder, index: index, unit: unit)
        }
      }
      let known = original.map { Self.countsByUnit(of: position, in: $0) }
      let populated = census.tallies.filter { tally in
        known.map { $0[tally.unit] != nil } ?? (tally.population > .zero)
      }
      for tally in populated {
        let before = known?[tally.unit]
        for index in tally.open { open[index].append(counts.count) }
        let required = target.requiredHeads(in: tally.population)
        let effects = StaffEffect.effects(of: tally.members, in: careers)
        let posts = target.level == nil ? Self.extraPosts(in: tally.unit, surveyed) : 0
        let most = StaffEffect.mostMissing(
          effects, of: target, tally.population + Heads(posts), tally.holders, in: careers)
        counts.append(
          TargetCount(
            target: position, unit: tally.unit, population: tally.population, required: required,
            baseline: tally.holders, staffing: effects, mayHaveMorePosts: posts > 0, mostMissing: most,
            coefficient: before?.coefficient
              ?? Self.coefficient(of: target, among: populated.count, required: required)))
      }
    }
    scale = original?.scale ?? counts.map { $0.coefficient * max(1, $0.required.count) }.reduce(0, +)
    self.counts = counts
    self.open = open
  }

  /// A target's counts by the position of their unit; nil is that of all together.
  private static func countsByUnit(of target: Int, in ledger: TargetLedger) -> [Int?: TargetCount] {
    let counts = ledger.counts.filter { $0.target == target }
    return Dictionary(counts.map { ($0.unit, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Posts by which a unit, or all together, may grow.
  private static func extraPosts(in unit: Int?, _ surveyed: SurveyContext) -> Int {
    guard let unit, !surveyed.extraPosts.isEmpty else { return surveyed.extraPosts.reduce(0, +) }
    return surveyed.extraPosts[unit]
  }

  /// Whether an official holds a level on a day if nobody is sent.
  private static func holds(_ official: Official, _ level: Level, by day: CalendarDate, _ surveyed: SurveyContext)
    -> Bool
  {
    official.holds(level)
      || surveyed.progress(of: official).contains { study in
        study.completes <= day && study.awards.contains { $0.covers(level) }
      }
  }

  /// `max(1, ⌊10⁶·w ÷ (U·max(1,R⁰)) + ½⌋)` in exact arithmetic (design, conventions on the first stage).
  private static func coefficient(of target: Target, among units: Int, required: Heads) -> Int {
    let divisor = units * max(1, required.count)
    let doubled = 2 * 1_000_000 * target.weight.numerator + target.weight.denominator * divisor
    return max(1, doubled / (2 * target.weight.denominator * divisor))
  }
}

/// The officials of each group that a target asks for, so that no target looks through the whole roster for its own.
private struct GroupMembers {
  private let everyone: Range<Int>
  private var members: [OfficialGroup.ID: [Int]] = [:]

  init(_ problem: PlanningProblem) {
    everyone = problem.officials.indices
    for target in problem.targets where target.group != OfficialGroup.everyone.id { members[target.group] = [] }
    guard !members.isEmpty else { return }
    for (index, official) in problem.officials.enumerated() {
      for group in official.groups where members[group]?.last != index { members[group]?.append(index) }
    }
  }

  /// Positions of a group's officials, ascending.
  func of(_ group: OfficialGroup.ID) -> [Int] {
    group == OfficialGroup.everyone.id ? Array(everyone) : members[group] ?? []
  }
}

/// Counts a target's population as officials are added.
private struct Census {
  struct Tally {
    let unit: Int?
    var population = Heads.zero
    var holders = Heads.zero
    var open: [Int] = []
    var members: [StaffMember] = []
  }

  /// One tally for all, or one per unit.
  private(set) var tallies: [Tally]

  init(units: Int?) {
    tallies = units.map { count in (0..<count).map { Tally(unit: $0) } } ?? [Tally(unit: nil)]
  }

  /// Authorised posts, which are the population of a target on posts filled.
  mutating func addPosts(_ count: Heads, unit: Int) { tallies[place(of: unit)].population += count }

  /// Officials in post, who hold those posts.
  mutating func addHolders(_ count: Heads, unit: Int?) { tallies[place(of: unit)].holders += count }

  mutating func add(_ count: Heads, isHolder: Bool, index: Int, unit: Int?) {
    let place = place(of: unit)
    tallies[place].population += count
    if isHolder { tallies[place].holders += count } else { tallies[place].open.append(index) }
  }

  /// Somebody without the level whom no roster lists yet in this way.
  mutating func addOpen(_ index: Int, unit: Int?) { tallies[place(of: unit)].open.append(index) }

  /// Somebody a lever touches.
  mutating func addMember(_ member: StaffMember, unit: Int?) { tallies[place(of: unit)].members.append(member) }

  private func place(of unit: Int?) -> Int { tallies[0].unit == nil ? 0 : unit ?? 0 }
}
