internal import TrainingDomain

extension ScenarioSchema {
  static let recruitment: [SchemaKey] =
    offer("hires", "The years on whose 1 January people can be hired.") + [
      .optional("units", .list(.reference(.units)), standard: "all units", "The units that may hire."),
      .required("costPerHireVND", .money, unit: "đồng", "Paid once for a hire, in the year of it."),
      .required("costPerYearVND", .money, unit: "đồng a year", "Paid for every year in post, to the horizon's end."),
      .required("ageYears", .wholeNumber(16...70), unit: "years", "Completed years of age on the day of hiring."),
      .required("sex", .choice(Sex.allCases.map(\.rawValue)), "The recruits' sex, for ages and shares."),
      .optional("groups", .list(.reference(.groups)), "The groups they enter besides `everyone`."),
      .optional("position", .text, "The post they hold."),
      .optional("ethnicMinority", .truth, standard: "false", "Whether they are of an ethnic minority."),
      .optional("party", .choice(["none", "probationary", "full"]), standard: "none", "Their standing in the Party."),
      .optional("levels", .list(.level), "The levels they hold."),
      .optional("flags", .list(.reference(.flags)), "The flags they carry."),
    ] + provenance

  static let transfer: [SchemaKey] =
    offer("transfers", "The years on whose 1 January people can move.") + [
      .required("origins", .list(.reference(.units)), "Units that give away people they have above their posts."),
      .required("destinations", .list(.reference(.units)), "Units that take people into vacancies."),
      .optional("groups", .list(.reference(.groups)), standard: "everyone", "Whose members may move."),
      .optional(
        "notLocalPositions", .list(.text), "Posts, in the words of the roster, that nobody may hold in the `home` unit."
      ),
      .required("costPerCaseVND", .money, unit: "đồng", "Paid once for a transfer, in the year of it."),
    ] + provenance

  static let earlyRetirement: [SchemaKey] =
    offer("cases", "The years on whose 1 January people can leave.") + [
      .optional("officials", .list(.reference(.officials)), "Those who accept the offer."),
      .optional("conditions", .list(.record(.condition)), "Others accept it who meet all of these on the day."),
      .required("costPerCaseVND", .money, unit: "đồng", "Paid once for a case, in the year of it."),
    ] + provenance

  private static func offer(_ cases: String, _ years: String) -> [SchemaKey] {
    [
      .optional("name", .text, standard: "the id", "The name as it is printed."),
      .optional("offered", .truth, standard: "true", "Whether the offer stands; variants switch it on and off."),
      .optional("years", .years, standard: "the horizon", years),
      .optional("mostPerYear", .wholeNumber(0...1_000_000), unit: cases, standard: "no limit", "Most in a year."),
      .required("fundedBy", .reference(.sources), "The source that pays."),
    ]
  }
}
