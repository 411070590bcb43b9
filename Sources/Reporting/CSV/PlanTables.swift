internal import TrainingDomain

/// A plan as tables; the columns are documented in `Documentation/Output.md`.
public enum PlanTables {
  /// The tables in the order in which they are printed.
  public static func tables(of report: PlanReport) -> [CSVTable] {
    [
      quotas(report), enrolments(report), targets(report), budget(report), BlockedTable.table(of: report),
      StaffMovesTable.table(of: report),
    ]
  }

  /// All tables one after another, each below its file's name, for the screen.
  public static func text(of report: PlanReport) -> String {
    tables(of: report).map { "# \($0.file)\n\($0.text)" }.joined(separator: "\n")
  }

  private static func quotas(_ report: PlanReport) -> CSVTable {
    CSVTable(
      file: "quotas.csv",
      columns: ["course", "courseName", "intake", "learners", "classes", "fixedCostVND", "learnerCostVND"],
      rows: report.result.quotas.map { quota in
        [
          quota.course.rawValue, report.name(of: quota.course), quota.intake.description, "\(quota.learners)",
          "\(quota.classes)", "\(quota.fixedCost)", "\(quota.learnerCost)",
        ]
      })
  }

  private static func enrolments(_ report: PlanReport) -> CSVTable {
    let years = report.problem.horizon.years
    let columns = ["official", "name", "unit", "count", "course", "intake", "completes"]
    return CSVTable(
      file: "enrolments.csv", columns: columns + years.map { "cost\($0)VND" },
      rows: report.result.enrolments.map { line in
        let enrolment = line.enrolment
        let costs = years.map { year in
          "\(line.costByYear.filter { $0.year == year }.map(\.amount).reduce(.zero, +))"
        }
        return [
          enrolment.official.rawValue, report.official(enrolment.official)?.name ?? "", report.unit(of: enrolment),
          "\(enrolment.count)", enrolment.course.rawValue, enrolment.intake.description, "\(line.completes)",
        ] + costs
      })
  }

  private static func targets(_ report: PlanReport) -> CSVTable {
    CSVTable(
      file: "targets.csv",
      columns: [
        "id", "name", "scope", "population", "required", "baseline", "planned", "shortfall", "attainmentPercent",
      ],
      rows: report.result.targets.map { line in
        [
          line.target.rawValue, report.target(line.target)?.name ?? "",
          line.unit?.rawValue ?? "together", "\(line.population)", "\(line.required)", "\(line.baseline)",
          "\(line.planned)", "\(line.shortfall)", line.attainment.map { ExactNumber.percent($0, places: 4) } ?? "",
        ]
      })
  }

  private static func budget(_ report: PlanReport) -> CSVTable {
    CSVTable(
      file: "budget.csv", columns: ["source", "year", "limitVND", "spentVND", "carriedVND"],
      rows: report.result.budget.map { line in
        [line.source.rawValue, "\(line.year)", "\(line.limit)", "\(line.spent)", "\(line.carried)"]
      })
  }
}
