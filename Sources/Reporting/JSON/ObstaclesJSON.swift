internal import Languages
internal import TrainingDomain

/// What keeps unmet targets from being met, as `plan.json` states it.
enum ObstaclesJSON {
  static func value(of obstacles: [TargetObstacles]) -> JSONValue { .array(obstacles.map(value)) }

  private static func value(of line: TargetObstacles) -> JSONValue {
    .fields([
      ("target", .string(line.target.rawValue)), ("scope", .string(line.unit?.rawValue ?? "together")),
      ("required", .integer(line.required.count)), ("planned", .integer(line.planned.count)),
      ("missing", .integer(line.missing.count)), ("eligible", .integer(line.eligible.count)),
      ("withoutMoneyLimits", figure(line.withoutMoneyLimits)), ("alone", figure(line.alone)),
      ("lostToBlocked", .integer(line.lostToBlocked.count)), ("lostToPlaces", range(line.lostToPlaces)),
      ("lostToMoney", range(line.lostToMoney)), ("lostToOthers", range(line.lostToOthers)),
      ("blocked", .array(line.blocked.map(group))),
    ])
  }

  private static func figure(_ heads: AttainableHeads) -> JSONValue {
    .fields([("attained", .integer(heads.attained.count)), ("bound", .integer(heads.bound.count))])
  }

  private static func range(_ lost: ClosedRange<Heads>) -> JSONValue {
    .fields([("least", .integer(lost.lowerBound.count)), ("most", .integer(lost.upperBound.count))])
  }

  private static func group(_ group: BlockedOfficials) -> JSONValue {
    .fields([
      ("reason", .string(group.reason.code)), ("detail", .string(group.reason.wording.english)),
      ("heads", .integer(group.heads.count)),
      (
        "officials",
        .array(
          group.rows.map { row in
            .fields([("official", .string(row.official.rawValue)), ("count", .integer(row.count.count))])
          })
      ),
    ])
  }
}
