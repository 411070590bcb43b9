internal import Languages
internal import TrainingDomain

/// A course of a resolved problem, with every field.
enum ResolvedCourse {
  static func value(of course: Course, _ problem: PlanningProblem, in language: Language) -> JSONValue {
    let fields: [(String, JSONValue)] = [
      ("id", .string(course.id.rawValue)), ("name", .string(course.name)),
      ("awards", .strings(course.awards.map(\.description))), ("durationMonths", .integer(course.durationMonths)),
      ("workload", ExactNumber.json(course.workload)), ("years", .array(course.years.map { .integer($0.number) })),
      ("intakeMonths", .array(course.intakeMonths.map(JSONValue.integer))),
      ("costPerLearnerVND", .integer(course.cost.perLearner.amount)),
      ("costByStudyYearVND", costByStudyYear(course.cost)), ("fundedBy", .string(course.source.rawValue)),
      ("classes", classes(course.delivery)), ("seats", .array(course.seats.map(seats))),
      ("passRate", ExactNumber.json(course.passRate)),
      ("rules", .strings(course.rules.map(\.rawValue))),
      ("eligibility", .array(course.eligibility.map { ResolvedEligibility.stated($0, problem, in: language) })),
      ("prerequisites", .strings(course.prerequisites.map(\.description))),
      ("commitmentMonths", .integer(course.commitmentMonths)),
      ("priorityShares", .array(course.priorityShares.map(priorityShare))),
      ("basis", .string(course.provenance.basis.rawValue)), ("source", .string(course.provenance.source)),
      ("costBasis", .string(course.costProvenance.basis.rawValue)),
      ("costSource", .string(course.costProvenance.source)),
    ]
    return .fields(fields)
  }

  private static func costByStudyYear(_ cost: LearnerCost) -> JSONValue {
    guard case .byStudyYear(let amounts) = cost.spread else { return .null }
    return .array(amounts.map { .integer($0.amount) })
  }

  private static func classes(_ delivery: Delivery) -> JSONValue {
    guard case .ownClasses(let rule) = delivery else { return .null }
    return .fields([
      ("least", .integer(rule.least)), ("most", .integer(rule.most)),
      ("fixedCostVND", .integer(rule.fixedCost.amount)), ("mostClasses", .optional(rule.mostClasses)),
    ])
  }

  private static func seats(_ limit: SeatLimit) -> JSONValue {
    let (scope, unit): (String, String?) =
      switch limit.scope {
      case .together: ("together", nil)
      case .eachUnit: ("eachUnit", nil)
      case .unit(let unit): ("unit", unit.rawValue)
      }
    return .fields([
      ("per", .string(limit.period.rawValue)), ("scope", .string(scope)), ("unit", .optional(unit)),
      ("learners", .optional(limit.learners?.count)),
      ("byYear", .fields(limit.byYear.map { ($0.year.description, .integer($0.heads.count)) })),
    ])
  }

  private static func priorityShare(_ share: PriorityShare) -> JSONValue {
    .fields([
      ("kind", .string(share.kind.rawValue)), ("share", ExactNumber.json(share.share)),
      ("per", .string(share.period.rawValue)),
    ])
  }
}
