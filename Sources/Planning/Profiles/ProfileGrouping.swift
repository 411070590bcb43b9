internal import TrainingDomain

/// Merges officials of equal traits into profiles.
struct ProfileGrouping {
  /// The profiles, in the order in which their first official is named.
  let profiles: [Profile]

  /// - Parameters:
  ///   - apart: officials kept as profiles of one person each, because their profile could not be split.
  ///   - seesUnits: whether units are told apart where a rule does; without it, rules on units make no rows.
  init(_ surveyed: SurveyContext, _ ledger: TargetLedger, apart: Set<Int> = [], seesUnits: Bool = true) {
    let reading = TraitReading(surveyed, ledger, seesUnits: seesUnits)
    var people: [[Int]] = []
    var traits: [ProfileTraits] = []
    var known: [ProfileTraits: Int] = [:]
    for official in NamingPriority(surveyed.problem).order {
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
    profiles = zip(people, traits).map { Profile(people: $0, traits: $1) }
  }
}
