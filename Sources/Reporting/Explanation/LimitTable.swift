internal import TrainingDomain
public import WhatIf

/// Who gains if a limit is relaxed, as a table with a row for every target, intake, decision about staff and person
/// that changes.
public enum LimitTable {
  /// The table.
  public static func table(of report: QuestionReport<LimitExplanation>) -> CSVTable {
    CSVTable(
      file: "limit.csv", columns: ["limit", "by", "kind", "id", "course", "intake", "change"],
      rows: rows(report.answer.relaxed, by: "\(report.answer.step)", report)
        + rows(report.answer.lifted, by: "lifted", report))
  }

  private static func rows(
    _ revised: Revised, by step: String, _ report: QuestionReport<LimitExplanation>
  ) -> [[String]] {
    guard let change = revised.change else { return [] }
    let first = [report.answer.limit.key, step]
    return change.aims.map { first + ["aim", $0.stage.rawValue, "", "", "\($0.change)"] }
      + change.targets.map {
        first + ["target", $0.target.rawValue + ($0.unit.map { "@\($0)" } ?? ""), "", "", "\($0.holders)"]
      }
      + change.intakes.map {
        first + ["intake", "", $0.course.rawValue, $0.intake.description, "\($0.learners)"]
      }
      + change.staff.map { first + ["staff", staff($0), "", "\($0.year)", "\($0.people)"] }
      + change.leaving.map { first + ["person", $0.official.rawValue, $0.course.rawValue, "", "\(-$0.count)"] }
      + change.joining.map { first + ["person", $0.official.rawValue, $0.course.rawValue, "", "\($0.count)"] }
  }

  /// The lever, and the unit or the official whom it concerns.
  private static func staff(_ line: PlanDifference.Staff) -> String {
    switch line.kind {
    case .hire(let lever, let unit): "\(lever)@\(unit)"
    case .transfer(let lever, let official, let unit): "\(lever)/\(official)@\(unit)"
    case .earlyRetirement(let lever, let official): "\(lever)/\(official)"
    }
  }
}
