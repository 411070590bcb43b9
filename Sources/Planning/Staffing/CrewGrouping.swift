internal import TrainingDomain

/// Merges people whom levers touch into crews.
///
/// Two people are of one crew where each way of one is like that of the other in everything a rule or an aim can see:
/// the lever, the year, the cost, the units, what training it leaves open and what it changes in every target.
struct CrewGrouping {
  /// The crews, in the order in which their first person is named.
  private(set) var crews: [Crew] = []

  private struct Likeness: Hashable {
    struct Way: Hashable {
      let move: Career.Move?
      let traits: ProfileTraits
      let effects: [Effect]
    }
    struct Effect: Hashable {
      let count: Int
      let population: Int
      let holders: Int
    }
    let ways: [Way]
    /// When a person listed leaves by age or agreement; nil for recruits.
    let leaves: Month?
    /// The person alone, where people are kept apart.
    let alone: [Int]?
  }

  init(_ surveyed: SurveyContext, _ ledger: TargetLedger, _ reading: TraitReading, apart: Set<Int>, seesUnits: Bool) {
    let careers = surveyed.careers
    guard !careers.choices.isEmpty else { return }
    let effects = Self.effects(ledger, careers)
    var members: [[(choice: Int, copy: Int)]] = []
    var known: [Likeness: Int] = [:]
    for row in surveyed.namingOrder {
      guard let place = careers.placeOfRow[row], place.career == 0 else { continue }
      let choice = careers.choices[place.choice]
      let isApart = choice.careers.contains { apart.contains($0.row) }
      let ways = choice.careers.enumerated().map { index, career in
        Likeness.Way(
          move: Self.seen(career.move, seesUnits: seesUnits), traits: reading.traits(of: career.row),
          effects: effects[place.choice][index])
      }
      let leaves = choice.isOptional ? nil : surveyed.problem.officials[row].serviceEnd.lastDay.month
      for copy in 0..<choice.size {
        let likeness = Likeness(ways: ways, leaves: leaves, alone: isApart ? [place.choice, copy] : nil)
        if let position = known[likeness] {
          members[position].append((place.choice, copy))
        } else {
          known[likeness] = members.count
          members.append([(place.choice, copy)])
        }
      }
    }
    crews = members.map { people in
      let first = careers.choices[people[0].choice]
      let ways = first.careers.indices.map { index in
        Crew.Way(
          move: first.careers[index].move, rows: people.map { careers.choices[$0.choice].careers[index].row },
          place: CareerTable.Place(choice: people[0].choice, career: index))
      }
      return Crew(ways: ways, size: people.count, isOptional: first.isOptional)
    }
  }

  /// A hire where units are not told apart could be into any of them.
  private static func seen(_ move: Career.Move?, seesUnits: Bool) -> Career.Move? {
    guard let move, !seesUnits, case .hire(let lever, _) = move.kind else { return move }
    return Career.Move(
      kind: .hire(lever: lever, unit: -1), year: move.year, costByYear: move.costByYear, source: move.source)
  }

  /// For each way of each choice, what it changes in which counts.
  private static func effects(_ ledger: TargetLedger, _ careers: CareerTable) -> [[[Likeness.Effect]]] {
    var found = careers.choices.map { $0.careers.map { _ in [Likeness.Effect]() } }
    for (position, count) in ledger.counts.enumerated() {
      for effect in count.staffing {
        found[effect.place.choice][effect.place.career].append(
          Likeness.Effect(count: position, population: effect.population, holders: effect.holders))
      }
    }
    return found
  }
}
