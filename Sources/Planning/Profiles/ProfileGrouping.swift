internal import TrainingDomain

/// Merges officials of equal traits into profiles.
struct ProfileGrouping {
  /// The profiles: first of those whom no lever touches, in the order in which their first official is named, then of
  /// every way of every crew.
  let profiles: [Profile]
  /// The people whom levers touch, by what may become of them; empty where no lever is offered.
  let crews: [Crew]
  /// Whether units are told apart.
  let seesUnits: Bool

  /// - Parameters:
  ///   - apart: officials kept as profiles of one person each, because their profile could not be split.
  ///   - seesUnits: whether units are told apart where a rule does; without it, rules on units make no rows.
  init(_ surveyed: SurveyContext, _ ledger: TargetLedger, apart: Set<Int> = [], seesUnits: Bool = true) {
    let reading = TraitReading(surveyed, ledger, seesUnits: seesUnits)
    var people: [[Int]] = []
    var traits: [ProfileTraits] = []
    var known: [ProfileTraits: Int] = [:]
    for official in surveyed.namingOrder where surveyed.careers.placeOfRow[official] == nil {
      let found = reading.traits(of: official)
      guard !found.chances.isEmpty else { continue }
      for _ in 0..<surveyed.problem.officials[official].count.count {
        if !apart.contains(official), let position = known[found] {
          people[position].append(official)
        } else {
          if !apart.contains(official) { known[found] = people.count }
          people.append([official])
          traits.append(found)
        }
      }
    }
    let crews = CrewGrouping(surveyed, ledger, reading, apart: apart, seesUnits: seesUnits).crews
    let moving = crews.enumerated().flatMap { number, crew in
      crew.ways.enumerated().compactMap { index, way -> Profile? in
        let traits = reading.traits(of: way.rows[0])
        guard !traits.chances.isEmpty else { return nil }
        return Profile(people: way.rows, traits: traits, way: CrewWay(crew: number, way: index))
      }
    }
    profiles = zip(people, traits).map { Profile(people: $0, traits: $1) } + moving
    self.crews = crews
    self.seesUnits = seesUnits
  }
}
