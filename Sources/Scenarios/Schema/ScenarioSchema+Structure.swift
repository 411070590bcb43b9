internal import TrainingDomain

extension ScenarioSchema {
  static let structureShare: [SchemaKey] =
    [
      .optional("name", .text, standard: "the id", "The name as it is printed."),
      .required(
        "trait", .choice(StructureDecoding.traits), "Who counts: `young` is below an age, `flag` carries a flag."),
      .optional(
        "ageBelowYears", .wholeNumber(1...120), unit: "years", standard: "`youngAgeLimitYears`",
        "The age that `young` is below."),
      .optional("flag", .reference(.flags), "The flag that counts, for the trait `flag`."),
      .optional("level", .level, "The level that counts, for the trait `level`."),
      .optional("group", .reference(.groups), standard: "everyone", "The group in which they are counted."),
      .optional(
        "scope", .choice(Target.Scope.allCases.map(\.rawValue)), standard: "together",
        "Whether all count together or each unit on its own."),
      .optional("atLeastPercent", .percent, unit: "per cent", "The least share demanded."),
      .optional("moreThanPercent", .percent, unit: "per cent", "The share that must be exceeded."),
      .optional("rangePercent", .list(.percent), unit: "per cent", "The two ends of a share demanded as a range."),
      .optional("leastHeads", .wholeNumber(1...10_000_000), unit: "officials", "The fewest officials demanded."),
      .required("due", .date, "The day on which it is due."),
    ] + provenance

  static let sentInFact: [SchemaKey] =
    [
      .required("firstYear", .year, "The first year of the period."),
      .required("lastYear", .year, "The last year of the period."),
      .required("learners", .heads(.courses), unit: "learners", "The people sent on each course, by course."),
    ] + provenance

  static let relaxation: [SchemaKey] =
    [
      .optional(
        "pricePerDong", .wholeNumber(1...1_000_000), unit: "đồng", standard: "1", "The price of a đồng more in a year."),
      .optional(
        "pricePerSeatVND", .wholeNumber(1...1_000_000_000_000), unit: "đồng", standard: "2000000",
        "The price of one learner more in a limit on seats, for every unit at once where units have one each."),
      .optional(
        "pricePerPostVND", .wholeNumber(1...1_000_000_000_000), unit: "đồng", standard: "100000000",
        "The price of one authorised post more in a unit; pay for whoever fills it comes on top."),
      .optional(
        "pricePerMonthVND", .wholeNumber(1...1_000_000_000_000), unit: "đồng", standard: "5000000",
        "The price of a month by which a target falls due later."),
    ] + provenance
}
