internal import Languages
internal import TrainingDomain
internal import WhatIf

/// One plan of a comparison as JSON, with what sets it apart from the base.
enum ComparedPlanJSON {
  static func value(of position: Int, in report: ComparisonReport) -> JSONValue {
    let plan = report.comparison.plans[position]
    let isBase = position == 0
    return .fields(
      [
        ("name", .string(plan.name)), ("variants", .strings(plan.variants)),
        ("status", .string(plan.result.status.rawValue)), ("stages", .array(plan.result.stages.map(stage))),
      ] + totals(of: plan, in: report) + [
        ("targets", .array(plan.result.targets.map { target($0, of: plan) })),
        ("courses", .array(plan.spending.courses.map(course))),
        ("money", .array(plan.spending.sources.map(money))),
        ("moves", .array(plan.result.moves.map { move($0, of: plan) })),
        ("people", .array(isBase ? [] : report.people[position - 1].map(ComparedChangesJSON.person))),
        ("inputs", .array(isBase ? [] : report.inputs[position - 1].map(ComparedChangesJSON.input))),
        ("audit", audit(report.audits.indices.contains(position) ? report.audits[position] : nil, report)),
      ])
  }

  private static func totals(of plan: ComparedPlan, in report: ComparisonReport) -> [(String, JSONValue)] {
    let step = plan == report.comparison.base ? nil : report.comparison.step(to: plan)
    let average = HeadCost.average(of: plan)
    return [
      ("targetsMet", .integer(plan.targetsMet)), ("headsMissing", .integer(plan.headsMissing.count)),
      ("headsGained", .integer(plan.headsGained.count)),
      ("trainingCostVND", .integer(plan.spending.training.amount)),
      ("staffCostVND", .integer(plan.spending.staff.amount)), ("totalCostVND", .integer(plan.spending.total.amount)),
      ("costPerHeadVND", .optional(average?.roundedDong.amount)),
      ("extraCostVND", .optional(step?.cost.amount)), ("extraHeads", .optional(step?.heads.count)),
      ("extraCostPerExtraHeadVND", .optional(step?.perHead?.roundedDong.amount)),
      ("headsMissingLess", .optional(step?.relief.count)),
      ("extraCostPerHeadMissingLessVND", .optional(step?.perRelief?.roundedDong.amount)),
      ("savedPerHeadGivenUpVND", .optional(step?.savedPerHead?.roundedDong.amount)),
    ]
  }

  private static func stage(_ stage: StageResult) -> JSONValue {
    .fields([
      ("name", .string(stage.stage.rawValue)), ("value", .integer(stage.value)), ("bound", .integer(stage.bound)),
      ("gap", ExactNumber.gap(stage.gap)), ("unconditional", .bool(stage.isUnconditional)),
    ])
  }

  private static func target(_ line: TargetResult, of plan: ComparedPlan) -> JSONValue {
    let target = plan.problem.targets.first { $0.id == line.target }
    let share = Fraction(line.planned.count, over: line.population.count)
    return .fields([
      ("id", .string(line.target.rawValue)), ("name", .string(target?.name ?? line.target.rawValue)),
      ("scope", .string(line.unit?.rawValue ?? "together")), ("population", .integer(line.population.count)),
      ("required", .integer(line.required.count)), ("baseline", .integer(line.baseline.count)),
      ("planned", .integer(line.planned.count)), ("shortfall", .integer(line.shortfall.count)),
      ("sharePercent", percent(share)), ("attainmentPercent", percent(line.attainment)),
    ])
  }

  private static func percent(_ share: Fraction?) -> JSONValue {
    share.map { .decimal(ExactNumber.percent($0, places: 4)) } ?? .null
  }

  private static func course(_ line: CourseYear) -> JSONValue {
    .fields([
      ("course", .string(line.course.rawValue)), ("year", .integer(line.year.number)),
      ("learners", .integer(line.learners.count)), ("costVND", .integer(line.cost.amount)),
    ])
  }

  private static func money(_ line: SourceYear) -> JSONValue {
    .fields([
      ("source", .string(line.source.rawValue)), ("year", .integer(line.year.number)),
      ("grantedVND", .integer(line.granted.amount)), ("trainingVND", .integer(line.training.amount)),
      ("staffVND", .integer(line.staff.amount)),
    ])
  }

  private static func move(_ line: CostedMove, of plan: ComparedPlan) -> JSONValue {
    let words = StaffMoveWords(line.move, plan.problem)
    return .fields([
      ("kind", .string(words.kind)), ("lever", .string(words.lever)), ("year", .integer(line.move.year.number)),
      ("official", .string(words.official.rawValue)), ("from", .optional(words.from?.rawValue)),
      ("to", .optional(words.to?.rawValue)), ("count", .integer(line.move.count.count)),
      ("source", .string(line.source.rawValue)),
      ("costByYearVND", .fields(line.costByYear.map { ($0.year.description, .integer($0.amount.amount)) })),
    ])
  }

  private static func audit(_ audit: AuditRecord?, _ report: ComparisonReport) -> JSONValue {
    guard let audit else { return .null }
    return .fields([
      ("rules", .integer(audit.rules)), ("enrolments", .integer(audit.enrolments)),
      ("findings", .strings(audit.findings.map(\.english))),
    ])
  }
}
