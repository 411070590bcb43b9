internal import Languages
internal import TrainingDomain
public import WhatIf

/// Why an official is sent on courses or is not, as a table with a row for each intake of each course.
public enum OfficialTable {
  /// The table.
  public static func table(of report: QuestionReport<OfficialExplanation>) -> CSVTable {
    CSVTable(
      file: "official.csv",
      columns: ["official", "course", "verdict", "nominee", "holders", "missing", "costVND", "intake", "reasons"],
      rows: report.answer.courses.flatMap { line in
        let first =
          [report.answer.official.rawValue, line.course.rawValue, OfficialJSON.name(of: line.verdict)]
          + figures(of: line.verdict)
        let intakes = line.intakes.map { intake in
          first + [
            intake.intake.description, intake.reasons.map { report.said($0.wording) }.joined(separator: "; "),
          ]
        }
        return intakes.isEmpty ? [first + ["", ""]] : intakes
      })
  }

  private static func figures(of verdict: OfficialExplanation.Verdict) -> [String] {
    switch verdict {
    case .interchangeable(let exchange): return [exchange.nominee.rawValue] + figures(of: exchange.change)
    case .displaces(let found): return [found.exchange?.nominee.rawValue ?? ""] + figures(of: found.change)
    case .sent, .ineligible, .impossible, .stopped: return ["", "", "", ""]
    }
  }

  private static func figures(of change: PlanDifference) -> [String] {
    [
      "\(change.targets.map(\.holders).reduce(0, +))", "\(change.targets.map(\.missing).reduce(0, +))",
      "\(change.cost)",
    ]
  }
}
