import Diagnostics
import RosterSummaries
import SeededDraws
import TrainingDomain

/// A roster drawn at random, and a table that somebody who counted it could have published.
struct RandomRoster {
  static let reckonedOn = Month(year: 2026, number: 1).firstDay
  static let track = Track(
    id: "theory", name: "theory",
    rungs: ["none", "elementary", "intermediate", "advanced"].map { .init(id: $0, name: "\($0)") })
  static let degree = Track(
    id: "degree", name: "degree", rungs: ["none", "bachelor", "master"].map { .init(id: $0, name: "\($0)") })

  let officials: [Official]
  let table: SummaryTable

  init(seed: UInt64) {
    var stream = SplitMix64(seed: seed)
    let units = (0..<stream.draw(in: 1...4)).map { WorkUnit.ID("u\($0)") }
    let officials = (0..<stream.draw(in: 1...120)).map { Self.official($0, units, &stream) }
    self.officials = officials
    let count = Headcount(officials: officials, reckonedOn: Self.reckonedOn)
    func published(_ heads: Int, line: Int) -> PublishedCount {
      PublishedCount(Heads(heads), at: SourceLocation(file: "table", line: line))
    }
    func size(_ place: SummaryPlace) -> PublishedCount { published(count.people(of: place).count, line: 1) }
    let parents: [(OfficialGroup.ID, OfficialGroup.ID?, Bool)] = [
      ("lead", nil, false), ("deputy", "lead", false), ("chief", nil, false), ("local", nil, true),
      ("party", "chief", true),
    ]
    let isByUnit = stream.draw(below: 3) == 0
    let groups = parents.map { id, parent, overlaps in
      SummaryGroup(
        id: id, count: size(SummaryPlace(group: id)), parent: parent, overlaps: overlaps,
        perUnit: isByUnit && id == "lead" ? units.map { .init($0, size(SummaryPlace(group: id, unit: $0))) } : [])
    }
    var places = [SummaryPlace()] + groups.map { SummaryPlace(group: $0.id) }
    if isByUnit { places += units.map { SummaryPlace(unit: $0) } + [SummaryPlace(group: "chief", unit: units[0])] }
    var cells: [PublishedCell] = []
    for trait in Self.traits {
      for place in places where stream.draw(below: 3) > 0 {
        let isExact = stream.draw(below: 2) == 0
        let heads = count.count(trait, isExact: isExact, of: place)
        cells.append(PublishedCell(trait, isExact: isExact, of: place, published(heads, line: 10 + cells.count)))
      }
    }
    let advanced = Level(track: "theory", rung: 3, name: "advanced")
    let bachelor = Level(track: "degree", rung: 1, name: "bachelor")
    table = SummaryTable(
      officials: published(officials.count, line: 2), reckonedOn: Self.reckonedOn, seed: seed,
      tracks: [Self.track, Self.degree],
      units: units.map { unit in
        SummaryUnit(
          id: unit, name: "\(unit)", officials: stream.draw(below: 2) == 0 ? size(SummaryPlace(unit: unit)) : nil)
      }, groups: groups, cells: cells,
      relations: [
        SubsetRelation(.level(advanced), among: .level(bachelor), at: SourceLocation(file: "table", line: 3)),
        SubsetRelation(
          .flag("plan"), among: .party(.probationary), in: "lead", at: SourceLocation(file: "table", line: 4)),
      ])
  }

  /// What is counted; exact counts of ages are left out, for they depend on the next age counted.
  static let traits: [SummaryTrait] =
    [.woman, .ethnicMinority, .party(.probationary), .party(.full), .party(.none), .flag("plan")]
    + (0...3).map { .level(Level(track: "theory", rung: $0, name: track.rungs[$0].id)) }
    + (1...2).map { .level(Level(track: "degree", rung: $0, name: degree.rungs[$0].id)) }

  private static func official(_ number: Int, _ units: [WorkUnit.ID], _ stream: inout SplitMix64) -> Official {
    var groups: [OfficialGroup.ID] = []
    switch stream.draw(below: 4) {
    case 0: groups = stream.draw(below: 2) == 0 ? ["lead", "deputy"] : ["lead"]
    case 1: groups = stream.draw(below: 2) == 0 ? ["chief", "party"] : ["chief"]
    default: break
    }
    if stream.draw(below: 3) == 0 { groups.append("local") }
    let degree = stream.draw(in: 0...2)
    let theory = stream.draw(in: 0...(degree == 0 ? 2 : 3))
    let party = PartyMembership.allCases[stream.draw(below: 3)]
    let mayPlan = !groups.contains("lead") || party > .none
    let hasPlan = stream.draw(below: 2) == 0 && mayPlan
    let birth = CalendarDate(
      year: stream.draw(in: 1966...2002), month: stream.draw(in: 1...12), day: stream.draw(in: 2...28))
    return Official(
      id: Official.ID("p\(number)"), unit: units[stream.draw(below: units.count)], groups: groups,
      sex: stream.draw(below: 3) == 0 ? .female : .male, birth: birth ?? reckonedOn,
      isEthnicMinority: stream.draw(below: 2) == 0, party: party,
      serviceEnd: ServiceEnd(lastDay: reckonedOn, basis: .schedule),
      levels: [
        Level(track: "degree", rung: degree, name: Self.degree.rungs[degree].id),
        Level(track: "theory", rung: theory, name: Self.track.rungs[theory].id),
      ].filter { $0.rung > 0 }, flags: hasPlan ? ["plan"] : [])
  }
}
