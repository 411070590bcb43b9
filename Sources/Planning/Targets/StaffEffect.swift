internal import TrainingDomain

/// What one person on one way, instead of staying, changes in a target's count.
struct StaffEffect: Hashable, Sendable {
  /// The way.
  let place: CareerTable.Place
  /// Those of whom the target is demanded: −1, 0 or 1.
  let population: Int
  /// Those who hold the level, or fill a post, without training: −1, 0 or 1.
  let holders: Int

  /// The effects of all ways, from the rows that the count contains.
  static func effects(of members: [StaffMember], in careers: CareerTable) -> [StaffEffect] {
    var byRow: [Int: StaffMember] = [:]
    for member in members { byRow[member.row] = member }
    let touched = Set(members.compactMap { careers.placeOfRow[$0.row]?.choice }).sorted()
    return touched.flatMap { choice -> [StaffEffect] in
      let ways = careers.choices[choice].careers
      let stay = careers.choices[choice].isOptional ? nil : byRow[ways[0].row]
      return ways.indices.compactMap { index in
        let way = byRow[ways[index].row]
        let effect = StaffEffect(
          place: CareerTable.Place(choice: choice, career: index),
          population: (way?.population ?? 0) - (stay?.population ?? 0),
          holders: (way?.holders ?? 0) - (stay?.holders ?? 0))
        return effect.population == 0 && effect.holders == 0 ? nil : effect
      }
    }
  }

  /// Heads that can be missing at most: the demand of the greatest population less the fewest holders.
  static func mostMissing(
    _ effects: [StaffEffect], of target: Target, _ population: Heads, _ holders: Heads, in careers: CareerTable
  ) -> Heads {
    var most = population
    var fewest = holders
    var position = 0
    while position < effects.count {
      let choice = effects[position].place.choice
      let ways = effects[position...].prefix { $0.place.choice == choice }
      let size = careers.choices[choice].size
      most += Heads(size * max(0, ways.map(\.population).max() ?? 0))
      fewest += Heads(size * min(0, ways.map(\.holders).min() ?? 0))
      position += ways.count
    }
    return max(.zero, target.requiredHeads(in: most) - fewest)
  }
}

/// A row that a lever touches, as a count contains it.
struct StaffMember: Hashable, Sendable {
  /// Position in the survey's roster.
  let row: Int
  /// 1 where the target is demanded of the person, 0 where only posts are counted.
  let population: Int
  /// Whether the person holds the level, or fills a post.
  let isHolder: Bool

  /// 1 for a holder, 0 otherwise.
  var holders: Int { isHolder ? 1 : 0 }
}
