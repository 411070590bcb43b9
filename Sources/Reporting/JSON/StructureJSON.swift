internal import TrainingDomain

/// The make-up of the body, and the people really sent, as JSON.
enum StructureJSON {
  /// One share as it is counted.
  static func value(of line: StructureCount) -> JSONValue {
    let met = line.share.isMet(by: line.due.count, of: line.due.population)
    return .fields([
      ("id", .string(line.share.id.rawValue)), ("name", .string(line.share.name)),
      ("scope", .string(line.unit?.rawValue ?? "together")), ("group", .string(line.share.group.rawValue)),
      ("atStart", tally(line.today)), ("whenDue", tally(line.due)), ("due", .string(line.share.due.description)),
      ("demand", demand(line.share.demand)), ("met", met.map(JSONValue.bool) ?? .null),
      ("basis", .string(line.share.provenance.basis.rawValue)), ("source", .string(line.share.provenance.source)),
    ])
  }

  /// The people really sent; null where the scenario says nothing of them.
  static func value(of record: SentInFact?) -> JSONValue {
    guard let record else { return .null }
    return .fields([
      ("firstYear", .integer(record.first.number)), ("lastYear", .integer(record.last.number)),
      ("learners", .fields(record.lines.map { ($0.course.rawValue, .integer($0.learners.count)) })),
      ("basis", .string(record.provenance.basis.rawValue)), ("source", .string(record.provenance.source)),
    ])
  }

  private static func tally(_ tally: StructureCount.Tally) -> JSONValue {
    .fields([("population", .integer(tally.population.count)), ("count", .integer(tally.count.count))])
  }

  private static func demand(_ demand: StructureShare.Demand) -> JSONValue {
    func percent(_ share: Fraction) -> JSONValue { ExactNumber.json(share * Fraction(100)) }
    switch demand {
    case .none: return .null
    case .atLeast(let share): return .fields([("atLeastPercent", percent(share))])
    case .moreThan(let share): return .fields([("moreThanPercent", percent(share))])
    case .range(let least, let most): return .fields([("rangePercent", .array([percent(least), percent(most)]))])
    case .heads(let heads): return .fields([("leastHeads", .integer(heads.count))])
    }
  }
}
