internal import TrainingDomain

/// A plan as `plan.json`; the fields are documented in `Documentation/Output.md`.
public enum PlanJSON {
  /// The plan as JSON text.
  public static func text(of report: PlanReport) -> String { value(of: report).text }

  /// The plan as a JSON value.
  static func value(of report: PlanReport) -> JSONValue {
    let problem = report.problem
    let result = report.result
    return .fields([
      ("scenario", .string(problem.scenario)),
      ("title", .string(problem.title)),
      ("variants", .strings(problem.variants)),
      ("horizon", .fields([("first", year(problem.horizon.first)), ("last", year(problem.horizon.last))])),
      ("status", .string(result.status.rawValue)),
      ("stages", .array(result.stages.map(stage))),
      ("targets", .array(result.targets.map { target($0, report) })),
      ("obstacles", ObstaclesJSON.value(of: result.obstacles)),
      ("moves", StaffMovesJSON.value(of: report)),
      ("quotas", .array(result.quotas.map(quota))),
      ("enrolments", .array(result.enrolments.map { enrolment($0, report) })),
      ("budget", .array(result.budget.map(budget))),
      ("structure", .array(StructureCount.counts(in: report.staffed).map(StructureJSON.value))),
      ("sentInFact", StructureJSON.value(of: problem.sentInFact)),
      ("audit", report.context.audit.map { audit($0, report) } ?? .null),
      ("assumptions", .strings(problem.assumptions)),
      InputsJSON.field(of: problem),
      ("version", .string(report.context.version)),
    ])
  }

  private static func year(_ year: Year) -> JSONValue { .integer(year.number) }

  private static func stage(_ stage: StageResult) -> JSONValue {
    .fields([
      ("name", .string(stage.stage.rawValue)), ("value", .integer(stage.value)), ("bound", .integer(stage.bound)),
      ("gap", ExactNumber.gap(stage.gap)), ("unconditional", .bool(stage.isUnconditional)),
    ])
  }

  private static func target(_ line: TargetResult, _ report: PlanReport) -> JSONValue {
    let target = report.target(line.target)
    return .fields([
      ("id", .string(line.target.rawValue)), ("name", .string(target?.name ?? line.target.rawValue)),
      ("scope", .string(line.unit?.rawValue ?? "together")), ("population", .integer(line.population.count)),
      ("required", .integer(line.required.count)), ("baseline", .integer(line.baseline.count)),
      ("planned", .integer(line.planned.count)), ("shortfall", .integer(line.shortfall.count)),
      ("attainmentPercent", line.attainment.map { .decimal(ExactNumber.percent($0, places: 4)) } ?? .null),
    ])
  }

  private static func quota(_ quota: Quota) -> JSONValue {
    .fields([
      ("course", .string(quota.course.rawValue)), ("intake", .string(quota.intake.description)),
      ("learners", .integer(quota.learners.count)), ("classes", .integer(quota.classes)),
      ("fixedCostVND", .integer(quota.fixedCost.amount)), ("learnerCostVND", .integer(quota.learnerCost.amount)),
    ])
  }

  private static func enrolment(_ line: CostedEnrolment, _ report: PlanReport) -> JSONValue {
    let enrolment = line.enrolment
    var fields: [(String, JSONValue)] = [("official", .string(enrolment.official.rawValue))]
    if let name = report.official(enrolment.official)?.name { fields.append(("name", .string(name))) }
    fields += [
      ("unit", .string(report.unit(of: enrolment))), ("count", .integer(enrolment.count.count)),
      ("course", .string(enrolment.course.rawValue)), ("intake", .string(enrolment.intake.description)),
      ("completes", .string(line.completes.description)),
      ("costByYearVND", .fields(line.costByYear.map { ($0.year.description, .integer($0.amount.amount)) })),
    ]
    return .fields(fields)
  }

  private static func budget(_ line: BudgetLine) -> JSONValue {
    .fields([
      ("source", .string(line.source.rawValue)), ("year", year(line.year)),
      ("limitVND", .integer(line.limit.amount)), ("spentVND", .integer(line.spent.amount)),
      ("carriedVND", .integer(line.carried.amount)),
    ])
  }

  private static func audit(_ audit: AuditRecord, _ report: PlanReport) -> JSONValue {
    .fields([
      ("rules", .integer(audit.rules)), ("enrolments", .integer(audit.enrolments)),
      ("findings", .strings(audit.findings.map(report.said))),
    ])
  }
}
