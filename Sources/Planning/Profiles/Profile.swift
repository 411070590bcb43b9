internal import TrainingDomain

/// Officials who have the same opportunities and the same effect on every rule and target.
struct Profile: Sendable {
  /// The people, as positions of officials, in the order in which places are given; a row of several stands repeated.
  let people: [Int]
  /// What they have in common.
  let traits: ProfileTraits
  /// Where a lever touches them: their crew and which of its ways these are people of; nil for everybody else.
  ///
  /// The size is then the most people there can be, and a column says how many there are.
  var way: CrewWay?

  /// How many people the profile has.
  var size: Int { people.count }
}

/// What makes officials interchangeable: everything about them that a rule or an aim can see.
struct ProfileTraits: Hashable, Sendable {
  /// Position of the unit; nil where no rule tells units apart.
  var unit: Int?
  /// The unit they move to, and when; nil for those who stay, or where no rule tells units apart.
  var destination: Destination?
  /// The slots open to them.
  var chances: [Chance]
  /// Positions of the target counts they can help.
  var open: [Int]
  /// Courses in progress, which load their months.
  var inProgress: [ProgressedCourse]
  /// Who is favoured by a priority share, for each slot in `chances`; empty where no course has one.
  var favoured: [Set<PriorityShare.Kind>]
  /// Courses they must be sent on.
  var mandatory: [MandatoryCourse]
  /// Slots of an earlier plan; empty unless changes are counted.
  var previous: [Int]
  /// Position of the row of several people that an earlier plan sent; nil otherwise.
  ///
  /// Who of the row went where is not part of a plan, so what is kept of it is counted over the whole row.
  var previousRow: Int?
}

/// The unit people move to, as its position, and the first month there.
struct Destination: Hashable, Sendable {
  let unit: Int
  let from: Month
}

extension ProfileTraits {
  /// Hashes what tells most people apart; clauses and shares go with the slots nearly always.
  func hash(into hasher: inout Hasher) {
    hasher.combine(unit)
    hasher.combine(destination)
    hasher.combine(chances.count)
    for chance in chances { hasher.combine(chance.slot) }
    hasher.combine(open)
    hasher.combine(previousRow)
  }

  /// Whether the people work in a unit in a month.
  func isIn(_ unit: Int, in month: Month) -> Bool {
    if let destination, month >= destination.from { return destination.unit == unit }
    return self.unit == unit
  }

  /// Whether the people ever work in a unit.
  func isEverIn(_ unit: Int) -> Bool { self.unit == unit || destination?.unit == unit }
}

/// A course that pinned officials must take.
struct MandatoryCourse: Hashable, Sendable {
  let course: Int
  let year: Year?
}
