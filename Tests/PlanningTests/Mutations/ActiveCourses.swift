import TrainingDomain

/// The courses of the commune in which every rule is active.
enum ActiveCourses {
  static func make(_ random: inout SeededGenerator) -> [Course] {
    let all = ActiveCommune.horizon.years
    var middle = course("middle", [("theory", 2)], 12, .fraction(1, 4), [3, 9], 4_000_000 + random.number(0...3))
    middle.years = Array(all.prefix(3))
    middle.delivery = .ownClasses(ClassRule(least: 2, most: 4, fixedCost: 5_000_000, mostClasses: 2))
    middle.priorityShares = [PriorityShare(kind: .women, share: .fraction(1, 3))]
    middle.seats = [SeatLimit(period: .year, scope: .eachUnit, learners: 4)]
    var high = course("high", [("theory", 3)], 18, .fraction(1, 4), [9], 15_000_001)
    high.years = [all[1], all[2], all[3]]
    high.prerequisites = [ActiveCommune.level("theory", 2)]
    high.commitmentMonths = 12
    high.seats = [
      SeatLimit(
        period: .year, scope: .together, learners: 2, byYear: [YearlyHeads(year: Year(2028), heads: 3)])
    ]
    var degree = course("degree", [("degree", 1)], 18, .fraction(3, 10), [9], 20_000_003)
    degree.years = Array(all.prefix(3))
    degree.cost = LearnerCost(perLearner: 20_000_003, spread: .byStudyYear([8_000_003, 7_000_000, 5_000_000]))
    degree.source = "extra"
    degree.seats = [
      SeatLimit(period: .horizon, scope: .together, learners: 6),
      SeatLimit(period: .intake, scope: .unit("north"), learners: 2),
    ]
    degree.priorityShares = [PriorityShare(kind: .ethnicMinority, share: .fraction(1, 3), period: .intake)]
    degree.eligibility = [.monthsOfServiceLeftMoreThan(60)]
    var it = course("it", [("it", 1)], 1, .fraction(1, 5), [3, 9], 1_000_000)
    it.years = [all[0], all[1]]
    it.seats = [SeatLimit(period: .intake, scope: .together, learners: 6)]
    var twin = course("twin", [("it", 1)], 2, .fraction(1, 5), [6], 1_500_000)
    twin.years = [all[2]]
    var state = course("state", [("state", 1)], 2, .fraction(1, 2), [4, 10], 3_000_000)
    state.years = [all[0], all[1]]
    state.source = "extra"
    state.priorityShares = [PriorityShare(kind: .young, share: .fraction(1, 4))]
    var seminar = course("seminar", [("seminar", 1)], 1, .fraction(1, 10), [6], 1)
    seminar.years = [all[0], all[2]]
    seminar.eligibility = conditions
    var basic = course("basic", [("craft", 1)], 12, .fraction(3, 5), [1], 700_001)
    basic.years = [all[0], all[1]]
    var mastery = course("mastery", [("craft", 2)], 6, .fraction(1, 5), [2], 900_001)
    mastery.years = [all[1], all[2]]
    mastery.prerequisites = [ActiveCommune.level("craft", 1)]
    var survey = course("survey", [("survey", 1)], 36, .fraction(3, 5), [1], 300_001)
    survey.years = [all[0]]
    return [middle, high, degree, it, twin, state, seminar, basic, mastery, survey]
  }

  /// One condition of every kind; most people meet all of them, everybody else fails few.
  private static let conditions: [EligibilityCondition] = [
    .inAnyGroup(["leaders", "staff"]), .inAnyUnit(["north", "south"]),
    .inAnyPosition([Position(rawValue: "chair"), Position(rawValue: "clerk")]),
    .atLeast(ActiveCommune.level("theory", 1)),
    .below(ActiveCommune.level("survey", 1)), .ageAtLeast(women: 28, men: 30), .ageAtMost(women: 54, men: 55),
    .partyMember(.probationary), .yearsServedAtLeast(3), .monthsOfServiceLeftMoreThan(24),
    .flagged("ready"), .notFlagged("excused"), .ofSex(.female), .ethnicMinority(true),
    .ratedAtLeast(.good, years: 2),
    .anyOf([[.flagged(OfficialFlag.successionPlan)], [.partyMember(.full), .inAnyUnit(["south"])]]),
  ]

  private static func course(
    _ id: String, _ awards: [(Track.ID, Int)], _ months: Int, _ load: Fraction, _ intakes: [Int], _ cost: Int
  ) -> Course {
    Course(
      id: Identifier(id), name: id, awards: awards.map { ActiveCommune.level($0.0, $0.1) }, durationMonths: months,
      workload: load, years: ActiveCommune.horizon.years, intakeMonths: intakes,
      cost: LearnerCost(perLearner: Dong(cost)), source: "training", provenance: RandomProblem.assumed)
  }
}
