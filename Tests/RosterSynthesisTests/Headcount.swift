import RosterSummaries
import TrainingDomain

/// Counts people the way a clerk fills in a table, from the roster alone.
struct Headcount {
  let officials: [Official]
  let reckonedOn: CalendarDate

  func count(_ trait: SummaryTrait, isExact: Bool, of place: SummaryPlace) -> Int {
    people(of: place).filter { has(trait, $0) && !(isExact && hasMore(than: trait, $0)) }.count
  }

  func people(of place: SummaryPlace) -> [Official] {
    officials.filter { official in
      (place.group.map { official.groups.contains($0) } ?? true) && (place.unit.map { official.unit == $0 } ?? true)
    }
  }

  func has(_ trait: SummaryTrait, _ official: Official) -> Bool {
    switch trait {
    case .woman: official.sex == .female
    case .ethnicMinority: official.isEthnicMinority
    case .party(let standing): official.party >= standing
    case .under(let age): official.birth.completedYears(until: reckonedOn) < age
    case .flag(let flag): official.flags.contains(flag)
    case .level(let level): official.holds(level)
    }
  }

  private func hasMore(than trait: SummaryTrait, _ official: Official) -> Bool {
    switch trait {
    case .party(let standing): official.party > standing
    case .level(let level): official.levels.contains { $0.track == level.track && $0.rung > level.rung }
    default: false
    }
  }
}
