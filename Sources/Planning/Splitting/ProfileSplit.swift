internal import TrainingDomain

/// Deals a profile's places to its people, so that every rule on one person holds.
///
/// Places go out in order of intake and course, each to the first person in the order of naming for whom the remainder
/// still splits; that is what a depth-first search finds first. People with equal histories are tried once, and states
/// known to fail are not entered twice.
struct ProfileSplit {
  /// A place given to a person.
  struct Place: Hashable {
    /// Position in the profile's chances.
    let chance: Int
    /// Position in the profile's people.
    let person: Int
  }

  private let chances: [Chance]
  private let slots: [Slot]
  private let rules: PersonalRules
  private let size: Int
  /// For each target count where several courses lift the profile: the chances that do, and the people who must gain.
  private let gains: [(chances: Set<Int>, heads: Int)]
  private let effort: Int

  /// - Parameters:
  ///   - gains: heads the model counts as gained where several courses give the level.
  ///   - effort: steps after which the search gives up; the profile's people are then modelled one by one.
  init(
    _ profile: Profile, _ surveyed: SurveyContext, gains: [(chances: Set<Int>, heads: Int)], effort: Int = 100_000
  ) {
    chances = profile.traits.chances
    slots = chances.map { surveyed.table.slots[$0.slot] }
    rules = PersonalRules(profile.traits, surveyed)
    size = profile.size
    self.gains = gains
    self.effort = effort
  }

  /// Deals so many places of each chance; nil where no deal was found.
  func deal(_ places: [Int]) -> [Place]? {
    var search = Search(places: places.enumerated().filter { $0.element > 0 }, histories: empty, steps: effort)
    return continueDeal(&search, group: 0, given: 0, after: -1) ? search.dealt : nil
  }

  private var empty: [[Int]] { Array(repeating: [], count: size) }

  private struct Search {
    let places: [(offset: Int, element: Int)]
    /// The chances each person has taken, ascending.
    var histories: [[Int]]
    var dealt: [Place] = []
    var failed = Set<[[Int]]>()
    var steps: Int
  }

  private func continueDeal(_ search: inout Search, group: Int, given: Int, after last: Int) -> Bool {
    guard group < search.places.count else { return hasGained(search.histories) }
    let (chance, wanted) = search.places[group]
    if given == wanted { return continueDeal(&search, group: group + 1, given: 0, after: -1) }
    var state: [[Int]]?
    if given == 0 {
      let reached = [[group]] + search.histories.sorted { $0.lexicographicallyPrecedes($1) }
      if search.failed.contains(reached) { return false }
      state = reached
    }
    var tried: [[Int]] = []
    for person in (last + 1)..<max(last + 1, size) where size - person >= wanted - given {
      let history = search.histories[person]
      guard !tried.contains(history), rules.allow(chance, after: history) else { continue }
      tried.append(history)
      search.steps -= 1
      if search.steps < 0 { return false }
      search.histories[person].append(chance)
      search.dealt.append(Place(chance: chance, person: person))
      if continueDeal(&search, group: group, given: given + 1, after: person) { return true }
      search.dealt.removeLast()
      search.histories[person].removeLast()
    }
    if let state { search.failed.insert(state) }
    return false
  }

  private func hasGained(_ histories: [[Int]]) -> Bool {
    gains.allSatisfy { gain in
      histories.count { history in history.contains { gain.chances.contains($0) } } >= gain.heads
    }
  }
}
