internal import RosterSummaries
internal import SeededDraws
internal import TrainingDomain

/// Makes up what a table leaves open of a person: the sex, the day of birth and the first day of service.
struct PersonDraw {
  let table: SummaryTable
  var stream: SplitMix64

  /// What the table settles of a person.
  struct Settled {
    /// Whether she is a woman; nil where the table counts no women.
    var isWoman: Bool?
    /// The least age in completed years.
    var youngest: Int
    /// The greatest age the traits allow.
    var oldest: Int
  }

  /// What the traits of a person settle.
  func settled(by traits: [(trait: SummaryTrait, holds: Bool)]) -> Settled {
    var settled = Settled(isWoman: nil, youngest: table.ages.youngest, oldest: table.ages.oldestMan)
    for (trait, holds) in traits {
      switch trait {
      case .woman: settled.isWoman = holds
      case .under(let age) where holds: settled.oldest = min(settled.oldest, age - 1)
      case .under(let age): settled.youngest = max(settled.youngest, age)
      default: break
      }
    }
    return settled
  }

  /// The sex: as it is settled, otherwise a woman every other time where the age allows.
  mutating func sex(_ settled: Settled) -> Sex {
    if let isWoman = settled.isWoman { return isWoman ? .female : .male }
    let isWoman = stream.draw(below: 2) == 0 && settled.youngest <= table.ages.oldestWoman
    return isWoman ? .female : .male
  }

  /// A day of birth of the settled age on the day the table is reckoned on.
  mutating func birth(_ settled: Settled, _ sex: Sex) -> CalendarDate {
    let oldest = sex == .female ? min(settled.oldest, table.ages.oldestWoman) : settled.oldest
    let today = table.reckonedOn.month
    // Both ends a month short of the birthday, so that no day of the month makes anyone a year older or younger.
    let first = today.advanced(by: -12 * (oldest + 1) + 1)
    let last = today.advanced(by: -12 * settled.youngest - 1)
    let month = Month(index: stream.draw(in: first.index...max(first.index, last.index)))
    return CalendarDate(year: month.year.number, month: month.number, day: stream.draw(in: 1...28)) ?? month.firstDay
  }

  /// The first day of a month in which the person was 22 to 30 years old, not after the table's day.
  mutating func serviceStart(_ birth: CalendarDate) -> CalendarDate {
    min(birth.month.advanced(by: stream.draw(in: 264...360)), table.reckonedOn.month).firstDay
  }
}
