internal import RosterSummaries
internal import SeededDraws
internal import TrainingDomain

/// Turns the numbers of compartments into people.
struct PeopleDraw {
  /// A person before he or she has a unit and a number.
  private struct Person {
    let compartment: Compartment
    let traits: [Bool]
  }

  private let table: SummaryTable
  private let ladders: TraitLadders
  private var draw: PersonDraw
  private var people: [Person] = []

  /// Makes the draws of a seed.
  init(_ table: SummaryTable, _ ladders: TraitLadders, seed: UInt64) {
    self.table = table
    self.ladders = ladders
    draw = PersonDraw(table: table, stream: SplitMix64(seed: seed))
  }

  /// Adds the people of a compartment, so many of them with every trait.
  mutating func add(_ compartment: Compartment, size: Int, counts: [Int]) {
    let groups = compartment.groups
    let said = table.relations.filter { $0.group.map(groups.contains) ?? true }
    let nested = said.map { (holders: ladders.index(of: $0.holders), among: ladders.index(of: $0.among)) }
    let all = (ladders.nested + nested).filter { $0.holders != $0.among }
    let members = MembershipDraw(nested: all).members(counts: counts, size: size, &draw.stream)
    for person in 0..<size { people.append(Person(compartment: compartment, traits: members.map { $0[person] })) }
  }

  /// The officials, unit by unit.
  mutating func officials() -> [Official] {
    var dealt = Array(repeating: [Person](), count: table.units.count)
    if Compartment.isByUnit(table) {
      for person in people {
        if let unit = table.units.firstIndex(where: { $0.id == person.compartment.unit }) { dealt[unit].append(person) }
      }
    } else {
      let units = UnitDeal.places(UnitDeal.sizes(of: table, total: people.count))
      for (person, unit) in zip(people, units) { dealt[unit].append(person) }
    }
    let digits = String(people.count).count
    var officials: [Official] = []
    for (unit, persons) in zip(table.units, dealt) {
      var posts: [OfficialGroup.ID: Int] = [:]
      for person in persons {
        let number = String(officials.count + 1)
        let padded = String(repeating: "0", count: digits - number.count) + number
        officials.append(official(person, unit: unit, number: padded, posts: &posts))
      }
    }
    return officials
  }

  private mutating func official(
    _ person: Person, unit: SummaryUnit, number: String, posts: inout [OfficialGroup.ID: Int]
  ) -> Official {
    let traits = zip(ladders.traits, person.traits).map { (trait: $0, holds: $1) }
    let settled = draw.settled(by: traits)
    let sex = draw.sex(settled)
    let birth = draw.birth(settled, sex)
    let groups = table.groups.filter { person.compartment.groups.contains($0.id) }
    let name = groups.last { $0.personName != nil }?.personName ?? table.personName
    var position: Position?
    if let owner = groups.last(where: { !$0.positions.isEmpty }) {
      position = owner.positions[posts[owner.id, default: 0] % owner.positions.count]
      posts[owner.id, default: 0] += 1
    }
    var official = Official(
      id: Official.ID(Self.filled(table.identifiers, number)), name: Self.filled(name, number), unit: unit.id,
      position: position, groups: groups.map(\.id), sex: sex, birth: birth, serviceStart: draw.serviceStart(birth),
      serviceEnd: ServiceEnd(lastDay: table.reckonedOn, basis: .schedule),
      ratings: table.yearsRatedGood.map { YearlyRating(year: $0, rating: .good) })
    for (trait, holds) in traits where holds { Self.give(trait, to: &official) }
    return official
  }

  /// Traits come ladder by ladder upwards, so the last of a ladder is the one that stands.
  private static func give(_ trait: SummaryTrait, to official: inout Official) {
    switch trait {
    case .woman, .under: break
    case .ethnicMinority: official.isEthnicMinority = true
    case .party(let standing): official.party = max(official.party, standing)
    case .flag(let flag): official.flags.append(flag)
    case .level(let level):
      official.levels.removeAll { $0.track == level.track }
      if level.rung > 0 { official.levels.append(level) }
    }
  }

  private static func filled(_ pattern: String, _ number: String) -> String {
    let parts = pattern.split(separator: "{n}", omittingEmptySubsequences: false)
    return parts.count == 1 ? pattern + number : parts.joined(separator: number)
  }
}
