internal import TrainingDomain

/// Decisions about staff, a row for each.
enum StaffMovesTable {
  static func table(of report: PlanReport) -> CSVTable {
    let years = report.problem.horizon.years
    return CSVTable(
      file: "moves.csv",
      columns: ["kind", "lever", "year", "official", "name", "from", "to", "count", "source"]
        + years.map { "cost\($0)VND" },
      rows: report.result.moves.map { line in
        let words = StaffMoveWords(line.move, report.problem)
        let costs = years.map { year in
          "\(line.costByYear.filter { $0.year == year }.map(\.amount).reduce(.zero, +))"
        }
        return [
          words.kind, words.lever, "\(line.move.year)", words.official.rawValue,
          report.official(words.official)?.name ?? "", words.from?.rawValue ?? "", words.to?.rawValue ?? "",
          "\(line.move.count)", line.source.rawValue,
        ] + costs
      })
  }
}
