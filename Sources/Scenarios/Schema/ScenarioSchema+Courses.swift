internal import TrainingDomain

extension ScenarioSchema {
  static let course: [SchemaKey] =
    [
      .optional("name", .text, standard: "the id", "The name as it is printed."),
      .required("awards", .list(.level), "The levels a learner holds on completion."),
      .required(
        "durationMonths", .duration, unit: "months", "The length; below 1 counts one month with the workload scaled."),
      .required("workload", .share, unit: "of a full load", "The load in every month of study."),
      .required("intakeMonths", .list(.wholeNumber(1...12)), unit: "months", "The months in which intakes open."),
      .optional("years", .years, standard: "not offered", "The years in which intakes open."),
      .required("costPerLearnerVND", .money, unit: "đồng", when: .whenOffered, "The whole cost of a learner."),
      .optional(
        "costByStudyYearVND", .list(.money), unit: "đồng", standard: "spread by months",
        "The cost by year of study, the first in the intake's calendar year; it sums to the whole cost."),
      .optional(
        "costBasis", .choice(Provenance.Basis.allCases.map(\.rawValue)), standard: "`basis`",
        "What kind of source the cost has."),
      .optional("costSource", .text, standard: "`source`", "The document, article or reason of the cost."),
      .required("fundedBy", .reference(.sources), when: .whenOffered, "The source that pays."),
      .optional(
        "classes", .record(.classes), standard: "outside places", "The rule for classes the body opens itself."),
      .optional("seats", .list(.record(.seats)), standard: "no limit", "Limits on places; all hold."),
      .optional("passRate", .share, standard: "1", "The share of learners expected to pass."),
      .optional(
        "commitmentMonths", .wholeNumber(0...1200), unit: "months", standard: "0", "Service owed after completion."),
      .optional("prerequisites", .list(.level), "Levels held before the intake, or reached by an earlier course."),
      .optional("priorityShares", .list(.record(.priorityShare)), "Least shares of the learners."),
      .optional("rules", .list(.reference(.eligibilityRules)), "Rules on who may be sent; all hold."),
      .optional("eligibility", .list(.record(.condition)), standard: "anyone", "Who may be sent; all conditions hold."),
    ] + provenance

  static let eligibilityRule: [SchemaKey] =
    [
      .optional("name", .text, standard: "the id", "The name as it is printed."),
      .optional("conditions", .list(.record(.condition)), standard: "anyone", "Who may be sent; all conditions hold."),
      .optional("prerequisites", .list(.level), "Levels held before the intake, or reached by an earlier course."),
      .optional(
        "commitmentTimesLength", .wholeNumber(0...20), unit: "lengths of the course", standard: "0",
        "Service owed after completion."),
    ] + provenance

  static let classes: [SchemaKey] = [
    .required("least", .wholeNumber(1...1_000_000), unit: "learners", "Fewest learners of one class."),
    .required("most", .wholeNumber(1...1_000_000), unit: "learners", "Most learners of one class."),
    .optional("fixedCostVND", .money, unit: "đồng", standard: "0", "The cost of opening one class."),
    .optional(
      "mostClasses", .wholeNumber(1...1_000_000), unit: "classes", standard: "no limit", "Most classes of one intake."),
  ]

  static let seats: [SchemaKey] = [
    .required(
      "per", .choice(SeatLimit.Period.allCases.map(\.rawValue)), "Over which time the learners are counted."),
    .optional(
      "scope", .choice(["together", "eachUnit"]), standard: "together",
      "Whether all are counted together or each unit on its own."),
    .optional("unit", .reference(.units), standard: "all units", "The one unit whose learners are counted."),
    .optional(
      "learners", .wholeNumber(0...10_000_000), unit: "learners", standard: "no limit outside `byYear`",
      "Most learners."),
    .optional(
      "byYear", .byYear(.wholeNumber(0...10_000_000)), unit: "learners",
      "Most learners of single years, in place of `learners`."),
  ]

  static let priorityShare: [SchemaKey] = [
    .required("kind", .choice(PriorityShare.Kind.allCases.map(\.rawValue)), "Who is favoured."),
    .required("share", .share, unit: "of the learners", "The least share."),
    .optional(
      "per", .choice(PriorityShare.Period.allCases.map(\.rawValue)), standard: "horizon",
      "Over which learners it is taken."),
  ]

  static let condition: [SchemaKey] = [
    .optional("atLeastLevel", .level, "Holds the level or a higher one."),
    .optional("belowLevel", .level, "Neither holds the level nor is studying for it."),
    .optional("monthsOfServiceLeftMoreThan", .wholeNumber(0...1200), unit: "months", "Has strictly more service left."),
    .optional(
      "ageAtLeastYears", .either(.wholeNumber(0...150), .record(.ages)), unit: "years", "Has completed so many years."),
    .optional(
      "ageAtMostYears", .either(.wholeNumber(0...150), .record(.ages)), unit: "years", "Has not completed more years."),
    .optional("party", .choice(["probationary", "full"]), "Is a Party member of at least this standing."),
    .optional("yearsServedAtLeast", .wholeNumber(0...100), unit: "years", "Has completed so many years of service."),
    .optional("inAnyGroup", .list(.reference(.groups)), "Belongs to one of the groups."),
    .optional("inAnyUnit", .list(.reference(.units)), "Works in one of the units."),
    .optional("inAnyPosition", .list(.text), "Holds one of the posts, in the words of the roster."),
    .optional("flag", .reference(.flags), "Carries the flag."),
    .optional("notFlag", .reference(.flags), "Does not carry the flag."),
    .optional("sex", .choice(Sex.allCases.map(\.rawValue)), "Is of this sex."),
    .optional("ethnicMinority", .truth, "Is, or is not, of an ethnic minority."),
    .optional("ratedAtLeast", .record(.rated), "Was rated so or better in the last rated years."),
    .optional("anyOf", .list(.list(.record(.condition))), "Meets every condition of at least one of the lists."),
  ]

  static let ages: [SchemaKey] = [
    .required("women", .wholeNumber(0...150), unit: "years", "The age for women."),
    .required("men", .wholeNumber(0...150), unit: "years", "The age for men."),
  ]

  static let rated: [SchemaKey] = [
    .required("rating", .choice(["unsatisfactory", "satisfactory", "good", "outstanding"]), "The least rating."),
    .required("years", .wholeNumber(1...100), unit: "years", "In how many of the last rated years."),
  ]
}
