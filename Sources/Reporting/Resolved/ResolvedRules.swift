internal import TrainingDomain

/// The parts of a resolved problem besides courses and officials.
enum ResolvedRules {
  static func named(_ id: String, _ name: String) -> JSONValue {
    .fields([("id", .string(id)), ("name", .string(name))])
  }

  static func absence(_ rule: AbsenceRule?) -> JSONValue {
    guard let rule else { return .null }
    return .fields([("share", ExactNumber.json(rule.share)), ("floorOfficials", ExactNumber.json(rule.floor))])
  }

  static func track(_ track: Track) -> JSONValue {
    .fields([
      ("id", .string(track.id.rawValue)), ("name", .string(track.name)),
      ("rungs", .array(track.rungs.map { named($0.id.rawValue, $0.name) })),
      ("basis", .string(track.provenance.basis.rawValue)), ("source", .string(track.provenance.source)),
    ])
  }

  static func unit(_ unit: WorkUnit) -> JSONValue {
    .fields([
      ("id", .string(unit.id.rawValue)), ("name", .string(unit.name)),
      ("establishment", .optional(unit.establishment?.count)), ("absence", absence(unit.absence)),
    ])
  }

  static func source(_ source: FundingSource) -> JSONValue {
    .fields([
      ("id", .string(source.id.rawValue)), ("name", .string(source.name)),
      ("limitsVND", .fields(source.limits.map { ($0.year.description, .integer($0.amount.amount)) })),
      ("carriesOver", .bool(source.carriesOver)), ("basis", .string(source.provenance.basis.rawValue)),
      ("source", .string(source.provenance.source)),
    ])
  }

  static func target(_ target: Target) -> JSONValue {
    let hundred = Fraction(100)
    return .fields([
      ("id", .string(target.id.rawValue)), ("name", .string(target.name)),
      ("staffing", .bool(target.level == nil)), ("level", .optional(target.level?.description)),
      ("group", .string(target.group.rawValue)),
      ("scope", .string(target.scope.rawValue)), ("comparator", .string(target.comparator.rawValue)),
      ("thresholdPercent", ExactNumber.json(target.threshold * hundred)),
      ("due", .string(target.due.description)), ("weight", ExactNumber.json(target.weight)),
      ("basis", .string(target.provenance.basis.rawValue)), ("source", .string(target.provenance.source)),
    ])
  }

  static func pin(_ pin: Pin) -> JSONValue {
    let (decision, year): (String, Year?) =
      switch pin.decision {
      case .must(let year): ("must", year)
      case .mustNot(let year): ("mustNot", year)
      }
    return .fields([
      ("official", .string(pin.official.rawValue)), ("course", .string(pin.course.rawValue)),
      ("decision", .string(decision)), ("year", .optional(year?.number)),
    ])
  }

  static func enrolment(_ enrolment: Enrolment) -> JSONValue {
    .fields([
      ("official", .string(enrolment.official.rawValue)), ("course", .string(enrolment.course.rawValue)),
      ("intake", .string(enrolment.intake.description)), ("count", .integer(enrolment.count.count)),
    ])
  }
}
