import TrainingDomain

/// The officials of the commune in which every rule is active: an ordinary lot, rows of several, and some who each fail
/// one rule.
enum ActiveOfficials {
  static func make(_ random: inout SeededGenerator) -> [Official] {
    var officials = (1...6).map { number in
      var official = ordinary("o\(number)", random.pick(["north", "south", "west"]), &random)
      if random.chance(40) { official.levels.append(ActiveCommune.level("theory", 2)) }
      if random.chance(60) { official.levels.append(ActiveCommune.level("degree", 1)) }
      return official
    }
    for number in 1...2 { officials.append(ordinary("n\(number)", "north", &random)) }
    for (id, people) in [("clerks", random.number(2...3)), ("drivers", random.number(2...4))] {
      var row = ordinary(id, "west", &random)
      row.count = Heads(people)
      officials.append(row)
    }
    officials += failing.map { id, spoil in
      var official = ordinary(id, "south", &random)
      official.sex = .female
      official.isEthnicMinority = true
      official.levels = held
      spoil(&official)
      return official
    }
    return officials
  }

  private static func ordinary(_ id: String, _ unit: WorkUnit.ID, _ random: inout SeededGenerator) -> Official {
    Official(
      id: Identifier(id), unit: unit, position: Position(rawValue: random.pick(["chair", "clerk"])),
      groups: random.chance(50) ? ["leaders"] : ["staff"], sex: random.pick([.female, .male]),
      birth: Month(year: random.pick([1980, 1992]), number: 5).firstDay,
      isEthnicMinority: random.chance(60), party: random.pick([.probationary, .full, .full]),
      serviceStart: Month(year: 2015, number: 4).firstDay,
      serviceEnd: ServiceEnd(lastDay: Month(year: 2045, number: 6).lastDay, basis: .listed),
      levels: [ActiveCommune.level("theory", 1)], flags: ["ready", OfficialFlag.successionPlan],
      ratings: [2024, 2025].map { YearlyRating(year: Year($0), rating: .good) },
      home: random.pick(["north", "south", "west"]))
  }

  /// Nearly everything, so that few of the failing are sent anywhere.
  private static let held = [("theory", 3), ("degree", 1), ("it", 1), ("state", 1), ("craft", 2)].map {
    ActiveCommune.level($0.0, $0.1)
  }

  /// People who each differ from the ordinary in one thing.
  private static let failing: [(String, @Sendable (inout Official) -> Void)] = [
    ("mustNot", { _ in }),
    (
      "elder",
      {
        $0.levels = []; $0.serviceEnd = ServiceEnd(lastDay: day(2029, 9), basis: .listed)
      }
    ),
    (
      "leaver",
      {
        $0.levels = []; $0.serviceEnd = ServiceEnd(lastDay: day(2028, 2), basis: .listed)
      }
    ),
    (
      "student",
      {
        $0.levels = []; $0.inProgress = [CourseInProgress(course: "degree", completes: day(2027, 6))]
      }
    ),
    ("surveyor", { $0.inProgress = [CourseInProgress(course: "survey", completes: day(2028, 12))] }),
    (
      "trained",
      {
        $0.levels = held; $0.levels.append(ActiveCommune.level("survey", 1))
      }
    ),
    ("outsider", { $0.groups = [] }), ("usher", { $0.position = nil }),
    ("novice", { $0.birth = day(2003, 5) }), ("veteran", { $0.birth = day(1970, 5) }),
    ("nonmember", { $0.party = .none }), ("newcomer", { $0.serviceStart = day(2026, 1) }),
    ("unready", { $0.flags = [] }), ("excused", { $0.flags.append("excused") }), ("man", { $0.sex = .male }),
    ("majority", { $0.isEthnicMinority = false }), ("unrated", { $0.ratings = [] }),
  ]

  private static func day(_ year: Int, _ month: Int) -> CalendarDate { Month(year: year, number: month).lastDay }
}
