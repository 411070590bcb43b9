internal import TrainingDomain

/// Every key a scenario may have, written once: files are checked against it and the document is printed from it.
enum ScenarioSchema {
  /// The keys of a record, in the order of the document.
  static func keys(of record: RecordName) -> [SchemaKey] { table[record] ?? [] }

  /// One key of a record.
  static func key(_ name: String, of record: RecordName) -> SchemaKey? { keys(of: record).first { $0.name == name } }

  private static let table: [RecordName: [SchemaKey]] = [
    .scenario: scenario, .horizon: horizon, .rosterSource: rosterSource, .unit: unit, .group: group, .flag: flag,
    .track: track,
    .retirement: retirement, .step: step, .areaRule: areaRule,
    .eligibilityRule: eligibilityRule, .structureShare: structureShare, .sentInFact: sentInFact,
    .recruitment: recruitment, .transfer: transfer, .earlyRetirement: earlyRetirement, .relaxation: relaxation,
    .source: source,
    .absence: absence, .course: course, .classes: classes,
    .seats: seats, .priorityShare: priorityShare, .condition: condition, .ages: ages, .rated: rated, .target: target,
    .pin: pin, .published: published, .publishedTable: publishedTable, .publishedRow: publishedRow,
    .publishedWhole: publishedWhole, .publishedPart: publishedPart, .statement: statement,
  ]

  private static let scenario: [SchemaKey] = [
    .optional("title", .text, standard: "the folder's name", "The title printed above every report."),
    .optional("import", .list(.file), "Files whose content is taken into this one; they may import others."),
    .required("horizon", .record(.horizon), "The calendar years planned."),
    .required(
      "roster", .either(.record(.rosterSource), .file),
      "The officials: a CSV file or an Excel workbook, a sheet of one, or a folder of workbooks."),
    .required("units", .either(.entities(.unit), .file), "The units officials work in, here or in a CSV file."),
    .optional("groups", .entities(.group), "Named sets of officials; `everyone` is built in."),
    .optional("flags", .entities(.flag), "Things that are true of an official or not."),
    .required("tracks", .entities(.track), "The ladders on which officials are measured."),
    .optional("retirement", .record(.retirement), "Ages of retirement, for officials without a last day of service."),
    .required("sources", .entities(.source), "The money that pays for courses."),
    .optional("absence", .record(.absence), standard: "no limit", "How much of a unit may be in class at once."),
    .optional(
      "youngAgeLimitYears", .wholeNumber(1...120), unit: "years", standard: "42",
      "Who is below this age counts as young for priority shares."),
    .optional(
      "eligibilityRules", .entities(.eligibilityRule), "Rules of law and documents that courses refer to."),
    .required("courses", .entities(.course), "The courses officials can be sent on."),
    .required("targets", .entities(.target), "What the plan is to reach."),
    .optional(
      "structure", .entities(.structureShare), "Shares of the make-up of the body, reported and not planned for."),
    .optional("recruitment", .entities(.recruitment), "Offers to hire people into vacancies."),
    .optional(
      "transfers", .entities(.transfer), "Offers to move officials from units with too many to units with too few."),
    .optional("earlyRetirement", .entities(.earlyRetirement), "Offers to leave early, to those who accept."),
    .optional("pins", .list(.record(.pin)), "Decisions taken beforehand."),
    .optional(
      "objectives", .list(.choice(ObjectiveStage.allCases.map(\.rawValue))), standard: "shortfall, cost, earliest",
      "The aims in order; a later one gives up nothing of an earlier one."),
    .optional("previousPlan", .file, "A CSV file `official,course,intake,count`, for the aim `changes`."),
    .optional("published", .list(.file), "Files of figures a document prints, recomputed by `validate`."),
    .optional("sentInFact", .record(.sentInFact), "The people really sent, for a plan made in hindsight."),
    .optional(
      "relaxation", .record(.relaxation), standard: "the defaults below, as assumptions",
      "What it counts to let limits give way, for `trainplan relax`."),
    .optional("assumptions", .list(.text), "Figures nobody could cite, one sentence each, repeated in every report."),
    .optional("override", .changes, "Deliberate changes of imported values."),
    .optional("variants", .namedChanges, "Named sets of changes, applied on demand."),
  ]

  private static let horizon: [SchemaKey] = [
    .required("firstYear", .year, "The first calendar year planned."),
    .required("lastYear", .year, "The last calendar year planned, at most 49 years later."),
  ]

  private static let rosterSource: [SchemaKey] = [
    .optional("file", .file, "The CSV file or the Excel workbook; this or `folder`."),
    .optional("folder", .file, "A folder of workbooks, one of each unit, read in the order of their names."),
    .optional(
      "sheet", .text, standard: "the first visible one with headings", "The sheet of the workbook, or of each."),
    .optional(
      "header", .wholeNumber(1...1_048_576), standard: "wherever headings stand",
      "The row of the headings, of two rows the first."),
  ]

  private static let unit: [SchemaKey] = [
    .optional("name", .text, standard: "the id", "The name as it is printed."),
    .optional("establishment", .wholeNumber(0...10_000_000), unit: "posts", "Authorised posts."),
    .optional("absenceShare", .share, standard: "that of `absence`", "The unit's own share of officials in class."),
    .optional(
      "absenceFloorOfficials", .amount, unit: "officials", standard: "that of `absence`",
      "Load that is always allowed in this unit."),
  ]

  private static let group: [SchemaKey] = [
    .optional("name", .text, standard: "the id", "The name as it is printed.")
  ]

  private static let flag: [SchemaKey] = [
    .optional("name", .text, standard: "the id", "The name as it is printed.")
  ]

  private static let track: [SchemaKey] =
    [
      .optional("name", .text, standard: "the id", "The name as it is printed."),
      .required("rungs", .texts, "The rungs by id with their names, lowest first; everyone holds the lowest."),
    ] + provenance

  private static let retirement: [SchemaKey] =
    [
      .required("steps", .byYear(.record(.step)), "Ages by the first year in which they hold."),
      .optional("areaRule", .record(.areaRule), "The lower age for work in an area of extreme difficulty."),
    ] + provenance

  private static let areaRule: [SchemaKey] = [
    .required("flag", .reference(.flags), "The flag of those who retire under the rule."),
    .required("monthsEarlier", .wholeNumber(0...120), unit: "months", "How much earlier they retire."),
  ]

  private static let step: [SchemaKey] = [
    .required(
      "menMonths", .wholeNumber(CatalogueDecoding.retirementMonths), unit: "months of age",
      "The age at which men retire."),
    .required(
      "womenMonths", .wholeNumber(CatalogueDecoding.retirementMonths), unit: "months of age",
      "The age at which women retire."),
  ]

  private static let source: [SchemaKey] =
    [
      .optional("name", .text, standard: "the id", "The name as it is printed."),
      .required("limitsVND", .byYear(.money), unit: "đồng a year", "Yearly limits; a year without one has no money."),
      .optional("carriesOver", .truth, standard: "false", "Whether unspent money is added to the next year."),
    ] + provenance

  private static let absence: [SchemaKey] = [
    .required("share", .share, unit: "of the officials in post", "Greatest share of a unit in class, by workload."),
    .optional("floorOfficials", .amount, unit: "officials", standard: "1", "Load that is always allowed."),
  ]

  private static let target: [SchemaKey] =
    [
      .optional("name", .text, standard: "the id", "The name as it is printed."),
      .optional("level", .level, "The level that counts, or any higher rung of its track."),
      .optional(
        "staffing", .truth, standard: "false",
        "In place of a level: counts officials in post against the authorised posts of the units."),
      .optional("group", .reference(.groups), standard: "everyone", "The group it is demanded of."),
      .optional(
        "scope", .choice(Target.Scope.allCases.map(\.rawValue)), standard: "together",
        "Whether all count together or each unit on its own."),
      .optional(
        "comparator", .choice(Target.Comparator.allCases.map(\.rawValue)), standard: "atLeast",
        "Whether the share must reach the threshold or exceed it."),
      .required("thresholdPercent", .percent, unit: "per cent", "The share demanded."),
      .required("due", .date, "The day on which it is due."),
      .optional("weight", .positive, standard: "1", "The weight of its shortfall."),
    ] + provenance

  private static let pin: [SchemaKey] = [
    .required("official", .reference(.officials), "The official."),
    .required("course", .reference(.courses), "The course."),
    .required("decision", .choice(["must", "mustNot"]), "Whether the official must, or must not, be sent."),
    .optional("year", .year, standard: "any year", "The year of the intake."),
  ]

  static let provenance: [SchemaKey] = [
    .optional(
      "basis", .choice(Provenance.Basis.allCases.map(\.rawValue)), standard: "assumption",
      "What kind of source the figures have."),
    .optional("source", .text, standard: "not stated", "The document, article or reason."),
  ]
}
