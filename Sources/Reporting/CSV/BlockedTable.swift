internal import Languages
internal import TrainingDomain

/// The officials who cannot be trained in time for a target that is not met, a row for each.
enum BlockedTable {
  static func table(of report: PlanReport) -> CSVTable {
    CSVTable(
      file: "blocked.csv", columns: ["target", "scope", "official", "name", "unit", "count", "reason", "detail"],
      rows: report.result.obstacles.flatMap { line in
        line.blocked.flatMap { group in
          group.rows.map { row in
            let official = report.official(row.official)
            return [
              line.target.rawValue, line.unit?.rawValue ?? "together", row.official.rawValue, official?.name ?? "",
              official?.unit.rawValue ?? "", "\(row.count)", group.reason.code, group.reason.wording.english,
            ]
          }
        }
      })
  }
}
