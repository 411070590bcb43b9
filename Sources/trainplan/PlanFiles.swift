import Reporting
import TrainingDomain

/// The files of a plan folder.
enum PlanFiles {
  /// The files that hold a plan.
  ///
  /// - Parameter byUnit: whether there is an extract for every unit, as there is where each wrote a roster of its own.
  static func files(of report: PlanReport, byUnit: Bool = false) -> [OutputFile] {
    let extracts =
      byUnit || report.problem.inputs?.rosterFolder != nil ? UnitExtract.all(of: report).flatMap(files) : []
    let written = [
      OutputFile(path: "plan.json", text: PlanJSON.text(of: report)),
      OutputFile(path: "plan.txt", text: PlanText.text(of: report)),
    ]
    return written + PlanTables.tables(of: report).map { OutputFile(path: $0.file, text: $0.text) } + extracts
  }

  private static func files(of extract: UnitExtract) -> [OutputFile] {
    [OutputFile(path: "units/\(extract.textFile)", text: extract.text)]
      + extract.tables.map { OutputFile(path: "units/\($0.file)", text: $0.text) }
  }

  /// Their names, which a later plan may replace.
  static let names = [
    "plan.json", "plan.txt", "quotas.csv", "enrolments.csv", "targets.csv", "budget.csv", "blocked.csv", "moves.csv",
    "units",
  ]

  /// The plan in a format, for standard output.
  static func text(of report: PlanReport, in format: ReportFormat) -> String {
    switch format {
    case .text: PlanText.text(of: report)
    case .json: PlanJSON.text(of: report)
    case .csv: PlanTables.text(of: report)
    }
  }
}
