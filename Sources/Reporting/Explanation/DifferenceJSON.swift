internal import TrainingDomain
internal import WhatIf

/// What a plan changes, as JSON.
enum DifferenceJSON {
  static func value(of change: PlanDifference) -> JSONValue {
    .fields([
      (
        "aims",
        .array(
          change.aims.map {
            .fields([
              ("name", .string($0.stage.rawValue)), ("before", .integer($0.before)), ("after", .integer($0.after)),
            ])
          })
      ),
      (
        "targets",
        .array(
          change.targets.map {
            .fields([
              ("target", .string($0.target.rawValue)), ("scope", .string($0.unit?.rawValue ?? "together")),
              ("holders", .integer($0.holders)), ("missing", .integer($0.missing)),
            ])
          })
      ),
      (
        "intakes",
        .array(
          change.intakes.map {
            .fields([
              ("course", .string($0.course.rawValue)), ("intake", .string($0.intake.description)),
              ("learners", .integer($0.learners)),
            ])
          })
      ),
      ("leaving", .array(change.leaving.map(person))), ("joining", .array(change.joining.map(person))),
      ("staff", .array(change.staff.map(staff))),
    ])
  }

  static func place(_ place: Place) -> JSONValue {
    .fields([("course", .string(place.course.rawValue)), ("intake", .string(place.intake.description))])
  }

  private static func staff(_ line: PlanDifference.Staff) -> JSONValue {
    let (kind, lever, official, unit): (String, String, Official.ID?, WorkUnit.ID?) =
      switch line.kind {
      case .hire(let lever, let unit): ("hire", lever.rawValue, nil, unit)
      case .transfer(let lever, let official, let unit): ("transfer", lever.rawValue, official, unit)
      case .earlyRetirement(let lever, let official): ("earlyRetirement", lever.rawValue, official, nil)
      }
    return .fields([
      ("kind", .string(kind)), ("lever", .string(lever)), ("official", .optional(official?.rawValue)),
      ("unit", .optional(unit?.rawValue)), ("year", .integer(line.year.number)), ("people", .integer(line.people)),
    ])
  }

  private static func person(_ line: PlanDifference.Person) -> JSONValue {
    .fields([
      ("official", .string(line.official.rawValue)), ("course", .string(line.course.rawValue)),
      ("count", .integer(line.count)),
    ])
  }
}
