internal import TrainingDomain

/// A row of several people on its own, for asking how its places may be dealt among them.
struct AggregateRow {
  private let profile: Profile
  private let surveyed: SurveyContext

  init(_ official: Int, _ surveyed: SurveyContext) {
    let row = surveyed.problem.officials[official]
    self.surveyed = surveyed
    profile = Profile(
      people: Array(repeating: official, count: row.count.count),
      traits: ProfileTraits(
        unit: nil, chances: OfficialChances(of: row, in: surveyed).chances, open: [],
        inProgress: surveyed.progress(of: row), favoured: [], mandatory: [], previous: []))
  }

  /// The row's chance of a slot; nil where the slot is not open to it.
  func chance(of slot: Int) -> Int? { profile.traits.chances.firstIndex { $0.slot == slot } }

  /// Whether places can be dealt so that so many people take at least one of the chances.
  func splits(_ places: [(slot: Slot, count: Int)], gaining heads: Int, from chances: Set<Int>) -> Bool {
    var counts = Array(repeating: 0, count: profile.traits.chances.count)
    for place in places {
      guard let chance = chance(of: place.slot.index) else { return false }
      counts[chance] += place.count
    }
    return ProfileSplit(profile, surveyed, gains: [(chances, heads)]).deal(counts) != nil
  }
}
