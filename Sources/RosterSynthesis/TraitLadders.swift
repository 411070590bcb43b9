internal import RosterSummaries
internal import TrainingDomain

/// The traits a table speaks of and what holds among them whatever the table says.
struct TraitLadders: Sendable {
  /// The traits, ladder by ladder, each ladder from the trait most people have upwards.
  let traits: [SummaryTrait]
  /// For every trait the next one of its ladder, whose holders are among its own; nil at the top.
  let above: [Int?]
  /// Pairs of traits, the holders of the first among those of the second.
  let nested: [(holders: Int, among: Int)]
  /// Whether everybody has the trait.
  let isUniversal: [Bool]
  /// Whether nobody can have the trait.
  let isImpossible: [Bool]

  /// Orders the traits of a table.
  init(_ table: SummaryTable) {
    var seen: Set<SummaryTrait> = []
    // Who has exactly a rung has not the next one, so that one is reckoned with too.
    let beyond = table.cells.filter(\.isExact).compactMap { Self.next(after: $0.trait, in: table) }
    let named = table.cells.map(\.trait) + beyond + table.relations.flatMap { [$0.holders, $0.among] }
    let mentioned = named.filter { seen.insert($0).inserted }
    let ladders = Self.ladders(of: mentioned, tracks: table.tracks)
    let traits = ladders.flatMap { $0 }
    var above: [Int?] = []
    var nested: [(holders: Int, among: Int)] = []
    for ladder in ladders {
      for step in ladder.indices {
        let index = above.count
        above.append(step + 1 < ladder.count ? index + 1 : nil)
        if step + 1 < ladder.count { nested.append((index + 1, index)) }
      }
    }
    if let woman = traits.firstIndex(of: .woman) {
      for (index, trait) in traits.enumerated() {
        if case .under(let age) = trait, age > table.ages.oldestWoman { nested.append((woman, index)) }
      }
    }
    self.traits = traits
    self.above = above
    self.nested = nested
    isUniversal = traits.map { trait in
      switch trait {
      case .party(let standing): standing == .none
      case .level(let level): level.rung == 0
      case .under(let age): age > max(table.ages.oldestWoman, table.ages.oldestMan)
      default: false
      }
    }
    isImpossible = traits.map { trait in
      if case .under(let age) = trait { return age <= table.ages.youngest }
      return false
    }
  }

  /// The place of a trait; every trait of the table has one.
  func index(of trait: SummaryTrait) -> Int { traits.firstIndex(of: trait) ?? 0 }

  private static func next(after trait: SummaryTrait, in table: SummaryTable) -> SummaryTrait? {
    switch trait {
    case .party(.none): return .party(.probationary)
    case .party(.probationary): return .party(.full)
    case .level(let level):
      guard let track = table.tracks.first(where: { $0.id == level.track }), level.rung + 1 < track.rungs.count else {
        return nil
      }
      return .level(Level(track: track.id, rung: level.rung + 1, name: track.rungs[level.rung + 1].id))
    default: return nil
    }
  }

  private static func ladders(of traits: [SummaryTrait], tracks: [Track]) -> [[SummaryTrait]] {
    func standing(_ trait: SummaryTrait) -> PartyMembership? { if case .party(let one) = trait { one } else { nil } }
    func age(_ trait: SummaryTrait) -> Int? { if case .under(let one) = trait { one } else { nil } }
    func level(_ trait: SummaryTrait) -> Level? { if case .level(let one) = trait { one } else { nil } }
    var ladders: [[SummaryTrait]] = []
    for single in traits where standing(single) == nil && age(single) == nil && level(single) == nil {
      ladders.append([single])
    }
    ladders.append(traits.compactMap(standing).sorted().map { .party($0) })
    ladders.append(traits.compactMap(age).sorted(by: >).map { .under(age: $0) })
    for track in tracks {
      let levels = traits.compactMap(level).filter { $0.track == track.id }
      ladders.append(levels.sorted { $0.rung < $1.rung }.map { .level($0) })
    }
    return ladders.filter { !$0.isEmpty }
  }
}
