internal import Languages
internal import TrainingDomain

/// The levers of a resolved problem.
enum ResolvedLevers {
  static func fields(of problem: PlanningProblem, in language: Language) -> [(String, JSONValue)] {
    let levers = problem.levers
    return [
      ("recruitment", .array(levers.recruitment.map(recruitment))),
      ("transfers", .array(levers.transfers.map(transfer))),
      ("earlyRetirement", .array(levers.earlyRetirement.map { earlyRetirement($0, problem, in: language) })),
    ]
  }

  private static func recruitment(_ lever: RecruitmentLever) -> JSONValue {
    .fields(
      [
        ("id", .string(lever.id.rawValue)), ("name", .string(lever.name)), ("years", years(lever.years)),
        ("units", .strings(lever.units.map(\.rawValue))), ("mostPerYear", .optional(lever.mostPerYear?.count)),
        ("costPerHireVND", .integer(lever.costPerHire.amount)),
        ("costPerYearVND", .integer(lever.costPerYear.amount)), ("fundedBy", .string(lever.source.rawValue)),
        ("ageYears", .integer(lever.age)), ("sex", .string(lever.recruit.sex.rawValue)),
        ("groups", .strings(lever.recruit.groups.map(\.rawValue))),
        ("position", .optional(lever.recruit.position?.rawValue)),
        ("ethnicMinority", .bool(lever.recruit.isEthnicMinority)), ("party", .string(lever.recruit.party.rawValue)),
        ("levelsHeld", .strings(lever.recruit.levels.map(\.description))),
        ("flags", .strings(lever.recruit.flags.map(\.rawValue))),
      ] + provenance(lever.provenance))
  }

  private static func transfer(_ lever: TransferLever) -> JSONValue {
    .fields(
      [
        ("id", .string(lever.id.rawValue)), ("name", .string(lever.name)), ("years", years(lever.years)),
        ("origins", .strings(lever.origins.map(\.rawValue))),
        ("destinations", .strings(lever.destinations.map(\.rawValue))),
        ("groups", .strings(lever.groups.map(\.rawValue))),
        ("notLocalPositions", .strings(lever.notLocalPositions.map(\.rawValue))),
        ("mostPerYear", .optional(lever.mostPerYear?.count)), ("costPerCaseVND", .integer(lever.costPerCase.amount)),
        ("fundedBy", .string(lever.source.rawValue)),
      ] + provenance(lever.provenance))
  }

  private static func earlyRetirement(
    _ lever: EarlyRetirementLever, _ problem: PlanningProblem, in language: Language
  ) -> JSONValue {
    .fields(
      [
        ("id", .string(lever.id.rawValue)), ("name", .string(lever.name)), ("years", years(lever.years)),
        ("officials", .strings(lever.officials.map(\.rawValue))),
        ("conditions", .strings(lever.conditions.map { $0.wording(in: problem).text(in: language) })),
        ("mostPerYear", .optional(lever.mostPerYear?.count)), ("costPerCaseVND", .integer(lever.costPerCase.amount)),
        ("fundedBy", .string(lever.source.rawValue)),
      ] + provenance(lever.provenance))
  }

  private static func years(_ years: [Year]) -> JSONValue { .array(years.map { .integer($0.number) }) }

  private static func provenance(_ provenance: Provenance) -> [(String, JSONValue)] {
    [("basis", .string(provenance.basis.rawValue)), ("source", .string(provenance.source))]
  }
}
