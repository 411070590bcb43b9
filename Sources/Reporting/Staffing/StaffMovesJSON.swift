internal import TrainingDomain

/// Decisions about staff as JSON.
enum StaffMovesJSON {
  static func value(of report: PlanReport) -> JSONValue {
    .array(
      report.result.moves.map { line in
        let words = StaffMoveWords(line.move, report.problem)
        return .fields([
          ("kind", .string(words.kind)), ("lever", .string(words.lever)), ("year", .integer(line.move.year.number)),
          ("official", .string(words.official.rawValue)), ("from", .optional(words.from?.rawValue)),
          ("to", .optional(words.to?.rawValue)), ("count", .integer(line.move.count.count)),
          ("source", .string(line.source.rawValue)),
          ("costByYearVND", .fields(line.costByYear.map { ($0.year.description, .integer($0.amount.amount)) })),
        ])
      })
  }
}
