internal import TrainingDomain

/// All targets as they are counted, and which of them each official could help.
struct TargetLedger: Sendable {
  /// The counts, in the order of targets and, within a per-unit target, of units.
  let counts: [TargetCount]
  /// For each official, positions of the counts the official belongs to without holding the level.
  let open: [[Int]]

  /// Makes a ledger of counts taken from another.
  init(counts: [TargetCount], open: [[Int]]) {
    self.counts = counts
    self.open = open
  }

  init(_ surveyed: SurveyContext) {
    let problem = surveyed.problem
    let unitIndex = Dictionary(
      problem.units.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var counts: [TargetCount] = []
    var open = Array(repeating: [Int](), count: problem.officials.count)
    for (position, target) in problem.targets.enumerated() {
      var census = Census(units: target.scope == .eachUnit ? problem.units.count : nil)
      if target.level == nil {
        for (index, unit) in problem.units.enumerated() { census.addPosts(unit.establishment ?? .zero, unit: index) }
      }
      for (index, official) in problem.officials.enumerated()
      where official.belongs(to: target.group) && official.isInService(on: target.due) {
        guard let level = target.level else {
          census.addHolders(official.count, unit: unitIndex[official.unit])
          continue
        }
        let isHolder = Self.holds(official, level, by: target.due, surveyed)
        census.add(official.count, isHolder: isHolder, index: index, unit: unitIndex[official.unit])
      }
      let populated = census.tallies.filter { $0.population > .zero }
      for tally in populated {
        for index in tally.open { open[index].append(counts.count) }
        let required = target.requiredHeads(in: tally.population)
        counts.append(
          TargetCount(
            target: position, unit: tally.unit, population: tally.population, required: required,
            baseline: tally.holders,
            coefficient: Self.coefficient(of: target, among: populated.count, required: required)))
      }
    }
    self.counts = counts
    self.open = open
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

/// Counts a target's population as officials are added.
private struct Census {
  struct Tally {
    let unit: Int?
    var population = Heads.zero
    var holders = Heads.zero
    var open: [Int] = []
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
  private func place(of unit: Int?) -> Int { tallies[0].unit == nil ? 0 : unit ?? 0 }
}
