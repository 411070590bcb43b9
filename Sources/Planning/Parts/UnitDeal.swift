internal import LinearModel
internal import TrainingDomain

/// Deals places decided without the units' rules to people whose units can spare them, one intake after another.
///
/// A quick try without a search: each place goes to somebody who may take it, in the unit that can spare most of those
/// that have such people. Usually every place finds somebody. One that does not is dropped, and the plan is then only a
/// good one to begin with.
struct UnitDeal {
  private let merged: PlanFormulation
  private let homes: [Int]
  /// What each unit can spare in each month of the horizon; endless where nothing limits it. Only a guide: whether the
  /// plan keeps the rules is for the model to say.
  private var spare: [[Double]]
  /// The chances each person of each profile has taken.
  private var histories: [[[Int]]]

  /// A deal for places of a model that does not tell units apart.
  init(_ merged: PlanFormulation) {
    self.merged = merged
    let problem = merged.problem
    let places = Dictionary(
      problem.units.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    homes = problem.officials.map { places[$0.unit] ?? 0 }
    var members = problem.units.map { _ in [Official]() }
    for (official, home) in zip(problem.officials, homes) { members[home].append(official) }
    spare = problem.units.indices.map { unit in
      let months = problem.horizon.months
      guard let rule = problem.units[unit].absence ?? problem.absence else { return months.map { _ in .infinity } }
      let load = SpareLoad(of: members[unit], rule, merged.surveyed)
      return months.map { load.load(in: $0).approximation }
    }
    histories = merged.profiles.map { $0.people.map { _ in [] } }
  }

  /// A plan of the places at a point, or of nearly all of them.
  mutating func plan(of point: [Double]) -> TrainingPlan {
    var orders: [(slot: Int, profile: Int, chance: Int)] = []
    for (profile, columns) in merged.sent.enumerated() {
      for (chance, column) in columns.enumerated() where point[column.index] > 0.5 {
        orders.append((merged.profiles[profile].traits.chances[chance].slot, profile, chance))
      }
    }
    var taken: [[Int]: Int] = [:]
    for order in orders.sorted(by: { ($0.slot, $0.profile) < ($1.slot, $1.profile) }) {
      let places = Int(point[merged.sent[order.profile][order.chance].index].rounded())
      for person in deal(places, of: order.chance, to: order.profile) {
        taken[[order.slot, merged.profiles[order.profile].people[person]], default: 0] += 1
      }
    }
    let enrolments = taken.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { place, count in
      let slot = merged.slots[place[0]]
      return Enrolment(
        official: merged.problem.officials[place[1]].id, count: Heads(count),
        course: merged.problem.courses[slot.course].id, intake: slot.intake)
    }
    return TrainingPlan(enrolments: enrolments)
  }

  /// The people of a profile who get places of one of its chances.
  private mutating func deal(_ places: Int, of chance: Int, to profile: Int) -> [Int] {
    let people = merged.profiles[profile].people
    let rules = PersonalRules(merged.profiles[profile].traits, merged.surveyed)
    let slot = merged.slots[merged.profiles[profile].traits.chances[chance].slot]
    let load = merged.problem.courses[slot.course].workload.approximation
    let first = merged.problem.horizon.firstMonth
    let months = first.distance(to: slot.intake)...first.distance(to: slot.completion)
    var waiting: [Int: [Int]] = [:]
    for person in people.indices where rules.allow(chance, after: histories[profile][person]) {
      waiting[homes[people[person]], default: []].append(person)
    }
    // Whoever has taken least comes first, and within that the order of naming; the last in the list is next.
    var units = waiting.keys.sorted().map { unit in
      let line = (waiting[unit] ?? []).sorted {
        (histories[profile][$0].count, $0) > (histories[profile][$1].count, $1)
      }
      return (unit: unit, line: line, spare: spare[unit][months].min() ?? 0)
    }
    // Where several courses lift to one level, whoever takes two of them is one head all the same.
    let countsHeads = !merged.gained[profile].isEmpty
    var dealt: [Int] = []
    while dealt.count < places {
      let open = units.indices.filter { units[$0].spare > load - 1e-9 }
      let best = open.max { one, other in
        let taken = countsHeads ? [one, other].map { histories[profile][units[$0].line.last ?? 0].count } : [0, 0]
        return taken[0] == taken[1] ? units[one].spare < units[other].spare : taken[0] > taken[1]
      }
      guard let best, let person = units[best].line.popLast() else { break }
      for month in months { spare[units[best].unit][month] -= load }
      units[best].spare -= load
      histories[profile][person].append(chance)
      dealt.append(person)
      if units[best].line.isEmpty { units.remove(at: best) }
    }
    return dealt
  }
}
